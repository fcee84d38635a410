package kllab.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.teavm.jso.JSBody;

/** The message files that a web page carries: it has no class path to find them on. */
final class MessageFiles {
    private MessageFiles() {
    }

    /** Returns the messages of a language. */
    static Properties of(Language language) {
        Properties patterns = new Properties();
        try {
            patterns.load(new StringReader(text(language.code())));
        } catch (IOException e) {
            throw new UncheckedIOException("messages of " + language, e);
        }
        return patterns;
    }

    @JSBody(params = "code", script = "return klLab.messages[code];")
    private static native String text(String code);
}
