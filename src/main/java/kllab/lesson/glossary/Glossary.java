package kllab.lesson.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kllab.lesson.reader.LessonReader;
import kllab.text.Language;

/**
 * Words in the order of their file, no two with the same key.
 *
 * @param words at least one in a file without faults
 */
public record Glossary(List<GlossaryWord> words) {
    /** Copies the words. */
    public Glossary {
        words = List.copyOf(words);
    }

    /** Returns the word of a key, if there is one. */
    public Optional<GlossaryWord> of(String key) {
        return words.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * Returns the glossary that comes with the program, from {@code glossary/<code>.md}; its formulas are not checked
     * again.
     *
     * @param reader checks the links
     * @throws IllegalStateException if the language has none
     */
    public static Glossary shipped(Language language, LessonReader reader) {
        String file = "/glossary/" + language.code() + ".md";
        try (InputStream input = Glossary.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalStateException("no glossary " + file);
            }
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return new GlossaryReader(reader.ofLinks()).read(file, text).glossary();
        } catch (IOException e) {
            throw new UncheckedIOException("glossary " + file, e);
        }
    }
}
