package kllab.text;

import java.util.List;

/**
 * Something to be said, before it is put into a language: a key of the message files and what fills its places.
 *
 * @param key a key that every message file has
 * @param arguments what stands for {@code {0}}, {@code {1}} …; a {@code Message} among them is put into words itself
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The message of that key with these arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
