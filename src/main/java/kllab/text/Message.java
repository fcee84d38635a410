package kllab.text;

import java.util.List;
import java.util.Locale;

/**
 * A sentence that is not yet put into a language: a key of the message files, and arguments.
 *
 * @param key a key that every message file has
 * @param arguments the texts for {@code {0}}, {@code {1}} …; a {@code Message} among them is put into words too
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** Returns the key of one of a family of names, such as {@code fit.view.}: that of a constant, in lower case. */
    public static String key(String family, Enum<?> constant) {
        return family + constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the message of that key with these arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
