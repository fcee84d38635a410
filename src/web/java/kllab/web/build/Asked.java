package kllab.web.build;

import java.util.stream.IntStream;

/**
 * The messages that a script can say: those whose keys stand in it, whole or by a beginning that ends with a dot, with
 * whatever follows it; or by a beginning and an end, such as {@code .help}, as the program puts keys together. A page
 * has no others; one that is asked for all the same is an error that names its key, in the browser and when numbers are
 * compared.
 */
public final class Asked {
    private final String script;

    /** Those of a script. */
    Asked(String script) {
        this.script = script;
    }

    /** Returns true if the script can ask for a message. */
    boolean isAsked(String key) {
        return has(key) || dots(key).anyMatch(dot -> has(key.substring(0, dot + 1))
                || (has(key.substring(0, dot)) && isEnd(key.substring(dot))));
    }

    /** Returns true if a text that begins with a dot follows other texts in the script. */
    private boolean isEnd(String end) {
        return has(end) || dots(end).skip(1).anyMatch(dot -> has(end.substring(0, dot + 1)));
    }

    private static IntStream dots(String key) {
        return IntStream.range(0, key.length()).filter(i -> key.charAt(i) == '.');
    }

    private boolean has(String text) {
        return script.contains('"' + text + '"');
    }
}
