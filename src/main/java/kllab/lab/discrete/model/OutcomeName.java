package kllab.lab.discrete.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/** The name of an outcome: a few characters on a line, none of them a comma, and no other outcome's name. */
public final class OutcomeName {
    /** The most characters. */
    static final int LONGEST = 12;

    private OutcomeName() {
    }

    /** The names that nobody has to choose: A, B, C … */
    static List<String> usual(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf((char) ('A' + i))).toList();
    }

    /** The first of the usual names that is not taken. */
    static String unused(Collection<String> taken) {
        return usual(Bars.MOST + 1).stream().filter(each -> !taken.contains(each)).findFirst().orElseThrow();
    }

    /**
     * The name that a text says, blanks around it aside.
     *
     * @param subject what is named, in the sentence that refuses it
     * @param others the names of the other outcomes
     * @throws BadInput unless it may be a name
     */
    public static String parse(String text, Message subject, Collection<String> others) throws BadInput {
        String name = text.strip();
        int length = name.codePointCount(0, name.length());
        String key = null;
        if (length == 0) {
            key = "discrete.name.empty";
        } else if (!name.codePoints().allMatch(Excerpt::hasShape)) {
            key = "discrete.name.control";
        } else if (length > LONGEST) {
            key = "discrete.name.tooLong";
        } else if (name.contains(",")) {
            key = "discrete.name.comma";
        } else if (others.contains(name)) {
            key = "discrete.name.taken";
        }
        if (key != null) {
            throw new BadInput(Message.of(key, subject, Excerpt.of(name), Integer.toString(LONGEST)));
        }
        return name;
    }
}
