package kllab.app;

import kllab.lab.Answer;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReader;
import kllab.lesson.LessonReading;
import kllab.lesson.ShippedLessons;
import kllab.link.Link;
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

    /** The values of a link by the lab it names. */
    static Answer.Fields values(Link link) throws BadInput {
        return LABS.of(link).values(link);
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
