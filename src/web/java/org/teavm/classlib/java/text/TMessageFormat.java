package org.teavm.classlib.java.text;

import java.util.Locale;

/**
 * The part of {@link java.text.MessageFormat} that messages need: arguments as texts, and choices by a number. The whole
 * of it would bring the dates, the time zones and the currencies of all languages, more than a tenth of the page.
 */
public final class TMessageFormat {
    private static final String CHOICE = ",choice,";
    /** From here on numbers are grouped, as each language does it; texts come in grouped already. */
    private static final int GROUPED = 1_000;

    private final String pattern;

    /** Makes the format of a pattern, in which nothing depends on the language. */
    public TMessageFormat(String pattern, Locale locale) {
        this.pattern = pattern;
    }

    /** Returns the message with its arguments. */
    public String format(Object words) {
        Object[] arguments = (Object[]) words;
        StringBuilder message = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = end(pattern, open);
            message.append(pattern, at, open).append(argument(pattern.substring(open + 1, close), arguments));
            at = close + 1;
        }
        return message.append(pattern, at, pattern.length()).toString();
    }

    /** Returns where the brace is closed that is opened at a place. */
    private static int end(String text, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            char each = text.charAt(at);
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
        }
        return at;
    }

    private static String argument(String element, Object[] arguments) {
        int comma = element.indexOf(',');
        int index = Integer.parseInt(comma < 0 ? element : element.substring(0, comma));
        if (comma >= 0 && !element.startsWith(CHOICE, comma)) {
            throw new IllegalArgumentException("no format for {" + element + "}");
        }
        if (index >= arguments.length) {
            return "{" + index + "}";
        }
        Object argument = arguments[index];
        if (comma < 0) {
            return argument instanceof Number number ? shown(number) : String.valueOf(argument);
        }
        String chosen = chosen(element.substring(comma + CHOICE.length()), ((Number) argument).doubleValue());
        return new TMessageFormat(chosen, Locale.ROOT).format(arguments);
    }

    private static String shown(Number number) {
        double value = number.doubleValue();
        if (Math.abs(value) >= GROUPED || value != Math.rint(value)) {
            throw new IllegalArgumentException(number + " is no text");
        }
        return Integer.toString(number.intValue());
    }

    /** Returns the last text whose limit a number reaches ({@code #}) or exceeds ({@code <}), or else the first. */
    private static String chosen(String choices, double number) {
        String[] all = choices.split("\\|");
        String chosen = all[0].split("[#<]", 2)[1];
        for (String each : all) {
            int sign = each.indexOf('#');
            int less = each.indexOf('<');
            boolean reaches = sign >= 0 && (less < 0 || sign < less);
            int end = reaches ? sign : less;
            double limit = Double.parseDouble(each.substring(0, end));
            if (reaches ? number >= limit : number > limit) {
                chosen = each.substring(end + 1);
            }
        }
        return chosen;
    }
}
