package kllab.app.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.lab.Answer;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.LinkCheck;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.formula.IsolatedTypesetter;

/** The shipped lessons, with all checks, and the values of their links. */
public final class CheckedLessons {
    private static final Labs LABS = Labs.known();
    private static final LabCheck CHECK = new LabCheck(LABS);
    /** Of each link once: a network that is looked at through all test images takes its time. */
    private static final Map<String, Answer.Fields> ANSWERS = new ConcurrentHashMap<>();
    private static final IsolatedTypesetter FORMULAS = new IsolatedTypesetter();

    private CheckedLessons() {
    }

    /** Returns the reading of a shipped lesson with all checks, as for a teacher's own lesson. */
    static LessonReading read(String name, Language language) {
        return read(name, text(name, language));
    }

    /** Returns the reader with all checks. */
    static LessonReader reader() {
        return new LessonReader(new Remembering(), new TexCheck(FORMULAS, () -> {
        }));
    }

    /** Returns the reading of a text with all checks. */
    static LessonReading read(String file, String text) {
        return reader().read(file, text);
    }

    /** Returns the text of a shipped lesson. */
    static String text(String name, Language language) {
        try {
            return Files.readString(Path.of("assets/lessons", language.code(), name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of the lesson that the README shows. */
    static String ofReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("````markdown\n") + "````markdown\n".length();
        return readme.substring(from, readme.indexOf("````", from));
    }

    /** Returns the questions of a lesson that ask for a number, with their steps. */
    static Map<Block.Check, Step> numbers(Lesson lesson) {
        Map<Block.Check, Step> all = new LinkedHashMap<>();
        for (Step step : lesson.steps()) {
            for (Block block : step.blocks()) {
                if (block instanceof Block.Check check && check.question().answers() instanceof Answers.Numeric) {
                    all.put(check, step);
                }
            }
        }
        return all;
    }

    /** Returns the exact number of a check: the value that it names, or else the one marked right. */
    static double exact(Block.Check check, Step step) {
        Answers.Numeric numeric = (Answers.Numeric) check.question().answers();
        try {
            return numeric.value().isPresent()
                    ? value(check.question().then().or(step::state).orElseThrow(), numeric.value().get())
                    : numeric.right();
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a shipped lesson. */
    static Lesson lesson(String name, Language language) {
        return read(name, language).lesson();
    }

    /** Returns the values of a link by the lab it names. */
    static Answer.Fields values(Link link) throws BadInput {
        Answer.Fields known = ANSWERS.get(link.text());
        if (known == null) {
            known = LABS.of(link).values(link);
            ANSWERS.put(link.text(), known);
        }
        return known;
    }

    /** Returns one value of a link, with a point before a name within a name. */
    public static double value(Link link, String path) throws BadInput {
        return LabCheck.value(values(link), path).orElseThrow();
    }

    /** The check of the program, with the answers of a lab that was asked before. */
    private record Remembering() implements LinkCheck {
        @Override
        public void require(Link link) throws BadInput {
            CHECK.require(link);
        }

        @Override
        public OptionalDouble value(Link link, String name) throws BadInput {
            return LabCheck.value(values(link), name);
        }

        @Override
        public List<String> panels(Optional<Link> link) {
            return CHECK.panels(link);
        }
    }
}
