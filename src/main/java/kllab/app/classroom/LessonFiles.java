package kllab.app.classroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.app.file.WriteFault;
import kllab.export.WholeFile;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.control.FileQuestion;
import java.util.Optional;

/** Lessons as files: a person's own lessons in their folder, and states that are saved as lessons of one step. */
public final class LessonFiles {
    private static final List<String> ENDINGS = List.of("md");

    private LessonFiles() {
    }

    /**
     * Returns the lessons in a folder, by name; none if there is no such folder.
     *
     * @throws IOException if it cannot be listed
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, LessonFiles::isLesson)) {
            found.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(null);
        return files;
    }

    /** Returns true if the name of a file is that of a lesson. */
    public static boolean isLesson(Path file) {
        return FileQuestion.isCalled(file, ENDINGS);
    }

    /** Returns the kind of file that lessons are. */
    static FileQuestion.Kind kind(Catalog words) {
        return new FileQuestion.Kind(words.say("window.lessonFiles"), ENDINGS);
    }

    /** Returns a state as a lesson of one step, which people can open and change by hand. */
    static String text(Link state, Language language) {
        Catalog words = Catalog.of(language);
        // In angle brackets, where a link may have parentheses of its own.
        return """
                ---
                language: %s
                ---
                # %s

                ## %s

                [%s](<kl:%s>)
                """.formatted(language.code(), words.say("lesson.saved.title"), words.say("lab." + state.lab()),
                words.say("lesson.saved.open"), state.text());
    }

    /**
     * Writes a text to a file, whole or not at all.
     *
     * @param replace true if an existing file may be replaced
     * @return the reason, if it could not be written
     */
    static Optional<Message> write(Path file, boolean replace, String text) {
        try {
            WholeFile.write(file, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFault.of(file, e));
        }
    }
}
