package kllab.link;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * Percent-encoded UTF-8, read strictly. {@link java.net.URLDecoder} would turn a plus into a blank and let bad bytes
 * pass.
 *
 * @param link the whole text, in which faults have their place
 */
record PercentText(String link) {
    private static final String UNCHANGED = "-._~!$()*,;:@/+";
    private static final int ESCAPE = 3;

    /** Returns the decoded part of the link between two indices. */
    String decode(int from, int to) throws BadInput {
        StringBuilder decoded = new StringBuilder();
        for (int i = from; i < to;) {
            boolean escaped = link.charAt(i) == '%';
            int next = escaped ? endOfEscapes(i, to) : i + Character.charCount(link.codePointAt(i));
            String piece = escaped ? utf8(i, next) : link.substring(i, next);
            if (!piece.codePoints().allMatch(Excerpt::hasShape)) {
                throw new BadInput("link.control", place(i));
            }
            decoded.append(piece);
            i = next;
        }
        return decoded.toString();
    }

    private int endOfEscapes(int from, int to) throws BadInput {
        int i = from;
        while (i < to && link.charAt(i) == '%') {
            if (i + ESCAPE > to || !HexFormat.isHexDigit(link.charAt(i + 1))
                    || !HexFormat.isHexDigit(link.charAt(i + 2))) {
                throw new BadInput("link.percent", place(i),
                        Excerpt.of(link.substring(i, Math.min(i + ESCAPE, to))));
            }
            i += ESCAPE;
        }
        return i;
    }

    private String utf8(int from, int to) throws BadInput {
        ByteBuffer bytes = ByteBuffer.allocate((to - from) / ESCAPE);
        for (int i = from; i < to; i += ESCAPE) {
            bytes.put((byte) HexFormat.fromHexDigits(link, i + 1, i + ESCAPE));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("link.notUtf8", place(from));
        }
    }

    /** Returns the place of an index as people count, from 1. */
    static String place(int index) {
        return Integer.toString(index + 1);
    }

    /**
     * Returns the text in ASCII. Only characters with a meaning in a link, and those that are no plain ASCII, are
     * encoded.
     */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            if (isUnchanged(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnchanged(char character) {
        return (character < 0x80 && Character.isLetterOrDigit(character)) || UNCHANGED.indexOf(character) >= 0;
    }
}
