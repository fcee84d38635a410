package kllab.lesson.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * The number of people for each option of a question, as far as they have been counted.
 *
 * @param counts each from 0 to {@link #MOST}
 */
public record Votes(List<OptionalInt> counts) {
    /** The most people that one option may have. */
    public static final int MOST = 9999;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

    /** Copies the counts. */
    public Votes {
        counts = List.copyOf(counts);
    }

    /** Returns the votes of a question of which nothing has been counted. */
    public static Votes none(int options) {
        return new Votes(Collections.nCopies(options, OptionalInt.empty()));
    }

    /**
     * Returns the count in a text, or none in an empty one.
     *
     * @throws BadInput unless it is a whole number from 0 to {@link #MOST}
     */
    public static OptionalInt read(String text) throws BadInput {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!WHOLE.matcher(typed).matches()) {
            throw new BadInput("lesson.votes.bad", Excerpt.of(typed), Integer.toString(MOST));
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    /** Returns a copy with another count of an option, from 0. */
    public Votes with(int option, OptionalInt count) {
        List<OptionalInt> others = new ArrayList<>(counts);
        others.set(option, count);
        return new Votes(others);
    }

    /** Returns true if nothing has been counted. */
    public boolean isEmpty() {
        return counts.stream().allMatch(OptionalInt::isEmpty);
    }

    /** Returns the number of all people. */
    public int total() {
        return counts.stream().mapToInt(each -> each.orElse(0)).sum();
    }

    /** Returns the count of an option as a part of the largest count; 0 if nobody has been counted. */
    public double share(int option) {
        int largest = counts.stream().mapToInt(each -> each.orElse(0)).max().orElse(0);
        return largest == 0 ? 0 : (double) counts.get(option).orElse(0) / largest;
    }
}
