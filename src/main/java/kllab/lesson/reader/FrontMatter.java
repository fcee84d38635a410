package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import kllab.lesson.LessonHead;
import kllab.lesson.Level;
import kllab.math.Interval;
import kllab.text.Excerpt;
import kllab.text.Language;

/**
 * The lines between {@code ---} and {@code ---} at the beginning of a file.
 *
 * @param title the title, if there is one
 * @param about the other facts
 * @param lines the number of these lines
 */
record FrontMatter(Optional<String> title, LessonHead about, int lines) {
    private static final String FENCE = "---";
    private static final Interval MINUTES = new Interval(1, 600);

    /** Returns the front matter of the lines of a file; an empty one if there is none. */
    static FrontMatter of(List<String> lines, Faults faults) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            return new FrontMatter(Optional.empty(), LessonHead.SILENT, 0);
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.stripTrailing().equals(FENCE)) {
                return of(new Fields(fields, faults), i + 1, faults);
            }
            Optional<Field> field = Field.of(text, i + 1);
            if (field.isPresent()) {
                fields.add(field.get());
            } else if (text.startsWith("# ") || text.startsWith("## ")) {
                // The closing line is missing: what follows is the lesson.
                faults.add(1, "lesson.head.unclosed");
                return of(new Fields(fields, faults), i, faults);
            } else if (!text.isBlank()) {
                faults.add(i + 1, "lesson.head.line", Excerpt.of(text.strip()));
            }
        }
        faults.add(1, "lesson.head.unclosed");
        return of(new Fields(fields, faults), lines.size(), faults);
    }

    private static FrontMatter of(Fields fields, int lines, Faults faults) {
        Optional<String> title = fields.take("title").map(Field::value);
        Language language = one(fields,
                new Words<>("language", Language.EN, List.of(Language.values()), Language::code), faults);
        OptionalInt minutes = fields.number("minutes", MINUTES).stream().mapToInt(each -> (int) Math.ceil(each))
                .findFirst();
        Level level = one(fields, new Words<>("level", Level.INTRODUCTORY, List.of(Level.values()), Level::word),
                faults);
        LessonHead about = new LessonHead(language, minutes, level, fields.names("slips"));
        fields.end();
        return new FrontMatter(title, about, lines);
    }

    /**
     * A field that takes one of a few words.
     *
     * @param name its name
     * @param fallback its value if it is missing or another word
     * @param all its possible values
     * @param word returns the word of a value
     */
    private record Words<E>(String name, E fallback, List<E> all, Function<E, String> word) {
    }

    private static <E> E one(Fields fields, Words<E> words, Faults faults) {
        Optional<Field> field = fields.take(words.name);
        if (field.isEmpty()) {
            return words.fallback;
        }
        Optional<E> found = words.all.stream().filter(each -> words.word.apply(each).equals(field.get().value()))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(field.get().line(), "lesson.field.choice", words.name, Excerpt.of(field.get().value()),
                    words.all.stream().map(words.word).collect(Collectors.joining(", ")));
        }
        return found.orElse(words.fallback);
    }
}
