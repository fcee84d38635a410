package org.teavm.classlib.java.text;

import java.util.Locale;

/**
 * The part of {@link java.text.MessageFormat} that messages need: texts and whole numbers at places such as
 * {@code {0}}, and choices by a number. The whole of it would bring formats of dates, currencies and time zones, a fifth
 * of a page, none of which a message has.
 */
public final class TMessageFormat {
    private final String pattern;

    /** A pattern; both languages group digits alike. */
    @SuppressWarnings("unused")
    public TMessageFormat(String pattern, Locale locale) {
        this.pattern = pattern;
    }

    /**
     * Returns the pattern with texts in its places.
     *
     * @param arguments an array of them
     * @throws IllegalArgumentException if the pattern has something else
     */
    public String format(Object arguments) {
        return filled(pattern, (Object[]) arguments);
    }

    private String filled(String text, Object[] arguments) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '{') {
                int end = end(text, at);
                said.append(place(text.substring(at + 1, end), arguments));
                at = end;
            } else {
                said.append(text.charAt(at));
            }
        }
        return said.toString();
    }

    /** Where the brace that closes another one is. */
    private int end(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a place without an end in " + pattern);
    }

    private String place(String place, Object[] arguments) {
        int comma = place.indexOf(',');
        int index = Integer.parseInt(comma < 0 ? place : place.substring(0, comma));
        if (index >= arguments.length) {
            return "{" + index + "}";
        }
        Object argument = arguments[index];
        if (comma < 0) {
            return argument instanceof Number number ? grouped(number) : String.valueOf(argument);
        }
        if (place.startsWith(",choice,", comma) && argument instanceof Number number) {
            return filled(chosen(place.substring(comma + ",choice,".length()), number.doubleValue()), arguments);
        }
        throw new IllegalArgumentException("a page does not fill {" + place + "}");
    }

    /** The text behind the last limit that a number reaches, or that it is above; the first one if it is below all. */
    private String chosen(String choices, double number) {
        String chosen = null;
        int from = 0;
        while (from <= choices.length()) {
            int bar = from;
            for (int depth = 0; bar < choices.length() && (depth > 0 || choices.charAt(bar) != '|'); bar++) {
                depth += choices.charAt(bar) == '{' ? 1 : choices.charAt(bar) == '}' ? -1 : 0;
            }
            String choice = choices.substring(from, bar);
            int sign = 0;
            while (choice.charAt(sign) != '#' && choice.charAt(sign) != '<') {
                sign++;
            }
            double limit = Double.parseDouble(choice.substring(0, sign));
            if (chosen == null || number > limit || (number == limit && choice.charAt(sign) == '#')) {
                chosen = choice.substring(sign + 1);
            }
            from = bar + 1;
        }
        return String.valueOf(chosen);
    }

    private String grouped(Number number) {
        if (number.doubleValue() != number.longValue()) {
            throw new IllegalArgumentException("a number with a fraction in " + pattern);
        }
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number.longValue())));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return (number.longValue() < 0 ? "-" : "") + digits;
    }
}
