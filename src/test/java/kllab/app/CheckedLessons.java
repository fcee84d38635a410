package kllab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import kllab.lab.Answer;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReader;
import kllab.lesson.LessonReading;
import kllab.lesson.ShippedLessons;
import kllab.link.Link;
import kllab.math.distribution.Categorical;
import kllab.math.divergence.CategoricalDivergence;
import kllab.text.BadInput;
import kllab.text.Language;

/** The shipped lessons, and what the labs say of their links. */
final class CheckedLessons {
    private static final Labs LABS = Labs.known();

    private CheckedLessons() {
    }

    /** What comes of reading a shipped lesson, with links that must open. */
    static LessonReading read(String name, Language language) {
        return ShippedLessons.read(name, language, new LessonReader(CheckedLessons::values));
    }

    /** A shipped lesson. */
    static Lesson lesson(String name, Language language) {
        return read(name, language).lesson();
    }

    /** The values of a link by the lab it names; the discrete lab’s by the mathematics as long as it is not there. */
    static Answer.Fields values(Link link) throws BadInput {
        if (link.lab().equals("discrete") && LABS.all().stream().noneMatch(lab -> lab.lab().equals("discrete"))) {
            assertTrue(Set.of("p", "q", "view").containsAll(link.parameters().keySet()), link::text);
            assertTrue(Set.of("terms", "coding", "sweep")
                    .contains(link.parameters().getOrDefault("view", "terms")), link::text);
            Categorical p = weights(link, "p");
            Categorical q = weights(link, "q");
            return Answer.Fields.NONE.and("kl", CategoricalDivergence.kullbackLeibler(p, q))
                    .and("reverseKl", CategoricalDivergence.kullbackLeibler(q, p));
        }
        return LABS.of(link).values(link);
    }

    private static Categorical weights(Link link, String name) {
        return Categorical.of(Arrays.stream(link.parameters().get(name).split(",")).mapToDouble(Double::parseDouble)
                .toArray());
    }

    /** One value of a link, with a point before a name within a name. */
    static double value(Link link, String path) throws BadInput {
        Answer answer = values(link);
        for (String name : path.split("\\.")) {
            answer = ((Answer.Fields) answer).fields().get(name);
        }
        return ((Answer.Value) answer).value();
    }
}
