package kllab.text;

import java.util.Properties;
import org.teavm.jso.JSBody;

/** The message files that a web page carries: it has no class path to find them on. */
final class MessageFiles {
    private MessageFiles() {
    }

    /** Returns the messages of a language. */
    static Properties of(Language language) {
        Properties patterns = new Properties();
        for (String key : keys(language.code())) {
            patterns.setProperty(key, pattern(language.code(), key));
        }
        return patterns;
    }

    @JSBody(params = "code", script = "return Object.keys(klLab.messages[code]);")
    private static native String[] keys(String code);

    @JSBody(params = {"code", "key"}, script = "return klLab.messages[code][key];")
    private static native String pattern(String code, String key);
}
