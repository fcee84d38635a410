package org.teavm.classlib.java.text;

import java.util.Locale;

/**
 * The part of {@link java.text.MessageFormat} that messages need: texts at places such as {@code {0}}. The whole of it
 * would bring formats of dates, currencies and time zones, a sixth of a page, none of which a message has.
 */
public final class TMessageFormat {
    private final String pattern;

    /** A pattern; the language of its texts does not matter, for they come in as they are. */
    @SuppressWarnings("unused")
    public TMessageFormat(String pattern, Locale locale) {
        this.pattern = pattern;
    }

    /**
     * Returns the pattern with texts in their places.
     *
     * @param arguments an array of them
     * @throws IllegalArgumentException if a place has no end, or no number
     */
    public String format(Object arguments) {
        Object[] texts = (Object[]) arguments;
        StringBuilder said = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            char each = pattern.charAt(at);
            if (each == '\'') {
                boolean twice = at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'';
                if (twice) {
                    said.append('\'');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (each == '{' && !quoted) {
                int end = pattern.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalArgumentException("a place without an end in " + pattern);
                }
                int place = place(pattern.substring(at + 1, end));
                said.append(place < texts.length ? String.valueOf(texts[place]) : pattern.substring(at, end + 1));
                at = end;
            } else {
                said.append(each);
            }
        }
        return said.toString();
    }

    private int place(String text) {
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new IllegalArgumentException("a place without a number in " + pattern);
            }
            place = 10 * place + text.charAt(i) - '0';
        }
        return place;
    }
}
