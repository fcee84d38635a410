package kllab.lesson.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code name: value}.
 *
 * @param name letters only, the first one small
 * @param value without blanks or quotation marks around it
 * @param line its line, from 1
 */
record Field(String name, String value, int line) {
    private static final Pattern FORM = Pattern.compile(" {0,3}([a-z][A-Za-z]*):(?:\\s+(.*))?");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    /** Returns the field, if the line is one. */
    static Optional<Field> of(CharSequence text, int line) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String value = form.group(2) == null ? "" : form.group(2).strip();
        Matcher quoted = QUOTED.matcher(value);
        boolean marks = quoted.matches();
        return Optional.of(new Field(form.group(1), marks ? value.substring(1, value.length() - 1) : value, line));
    }
}
