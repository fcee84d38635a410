package kllab.lesson.carried;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import kllab.lesson.Lesson;
import kllab.lesson.Question;
import kllab.text.BadInput;

/**
 * A lesson as a list of texts: each part is its kind and then what it holds, and before several of a kind stands how
 * many there are. So a page needs no reader of Markdown, and plays what the program has read.
 *
 * <p>
 * Notes for the speaker are left out, for whoever has the page could read them; so are the lines of the file.
 */
public final class CarriedLesson {
    private CarriedLesson() {
    }

    /** Returns a lesson as texts. */
    public static List<String> of(Lesson lesson) {
        List<String> texts = new ArrayList<>();
        new PartsWriter(texts).lesson(lesson);
        return List.copyOf(texts);
    }

    /**
     * Returns the lesson of such texts.
     *
     * @throws BadInput if a link in them is none
     */
    public static Lesson read(List<String> texts) throws BadInput {
        return new PartsReader(new ArrayDeque<>(texts)).lesson();
    }

    /**
     * Returns a short name of a question, by which its answer is kept: it stays the same as long as the question does.
     *
     * @param ordinal the number of equal questions before it in the lesson
     */
    public static String name(Question question, int ordinal) {
        List<String> texts = new ArrayList<>();
        new PartsWriter(texts).question(question);
        return Integer.toHexString(String.join("\n", texts).hashCode()) + "-" + ordinal;
    }
}
