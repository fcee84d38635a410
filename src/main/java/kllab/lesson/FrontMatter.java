package kllab.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.text.Excerpt;
import kllab.text.Language;

/**
 * The lines between {@code ---} and {@code ---} at the beginning of a file.
 *
 * @param title the title, if they say one
 * @param about what else they say
 * @param lines how many lines they take
 */
record FrontMatter(Optional<String> title, LessonHead about, int lines) {
    private static final String FENCE = "---";
    private static final Interval MINUTES = new Interval(1, 600);

    /** The front matter of the lines of a file; of one that has none, nothing. */
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
            } else if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                faults.add(i + 1, "lesson.head.line", Excerpt.of(text.strip()));
            }
        }
        faults.add(1, "lesson.head.unclosed");
        return of(new Fields(fields, faults), lines.size(), faults);
    }

    private static FrontMatter of(Fields fields, int lines, Faults faults) {
        Optional<String> title = fields.take("title").map(Field::value);
        Language language = one(fields, "language", Language.EN, Language.values(), Language::code, faults);
        OptionalInt minutes = fields.number("minutes", MINUTES).stream().mapToInt(each -> (int) Math.ceil(each))
                .findFirst();
        Level level = one(fields, "level", Level.INTRODUCTORY, Level.values(), Level::word, faults);
        LessonHead about = new LessonHead(language, minutes, level, fields.names("slips"));
        fields.end();
        return new FrontMatter(title, about, lines);
    }

    private static <E> E one(Fields fields, String name, E fallback, E[] all,
            java.util.function.Function<E, String> word, Faults faults) {
        Optional<Field> field = fields.take(name);
        if (field.isEmpty()) {
            return fallback;
        }
        Optional<E> found = Stream.of(all).filter(each -> word.apply(each).equals(field.get().value())).findFirst();
        if (found.isEmpty()) {
            faults.add(field.get().line(), "lesson.field.choice", name, Excerpt.of(field.get().value()),
                    Arrays.stream(all).map(word).collect(Collectors.joining(", ")));
        }
        return found.orElse(fallback);
    }
}
