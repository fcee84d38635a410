package org.teavm.classlib.java.util;

/** The part of {@link java.util.HexFormat} that links need: bytes as two hexadecimal digits. */
public final class THexFormat {
    private static final THexFormat LOWER = new THexFormat("0123456789abcdef");
    private static final THexFormat UPPER = new THexFormat("0123456789ABCDEF");

    private final String digits;

    private THexFormat(String digits) {
        this.digits = digits;
    }

    /** Returns the format with small letters. */
    public static THexFormat of() {
        return LOWER;
    }

    /** Returns the format with capital letters. */
    public THexFormat withUpperCase() {
        return UPPER;
    }

    /** Returns the two digits of a byte. */
    public String toHexDigits(byte value) {
        return "" + digits.charAt(value >> 4 & 15) + digits.charAt(value & 15);
    }

    /** Returns true if a character is a hexadecimal digit. */
    public static boolean isHexDigit(int character) {
        return UPPER.digits.indexOf(character) >= 0 || LOWER.digits.indexOf(character) >= 0;
    }

    /** Returns the number in the digits from one index to before another. */
    public static int fromHexDigits(CharSequence text, int from, int to) {
        return Integer.parseInt(text.subSequence(from, to).toString(), 16);
    }
}
