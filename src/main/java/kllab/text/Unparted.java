package kllab.text;

import java.util.regex.Pattern;

/** Words whose numbers stay whole where lines break. */
public final class Unparted {
    /** Keeps what stands before it and behind it on one line, and is not seen; the font of the program has it. */
    static final String JOINER = "\uFEFF";
    /** The places behind a sign of mathematics at which a number with a decimal mark begins. */
    private static final Pattern SIGNED = Pattern.compile("(?<=\\p{Sm})(?=[0-9]+[.,][0-9])");

    private Unparted() {
    }

    /**
     * Returns words of the same look whose numbers are never parted: by the rules of the JDK a line may break behind
     * the decimal mark of a number with a sign, so that −0.6931 would become −0. and 6931.
     */
    public static String of(String words) {
        return SIGNED.matcher(words).replaceAll(JOINER);
    }
}
