package kllab.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** The message files of the class path. A web page, which has none, brings a class of this name that reads its own. */
final class MessageFiles {
    private MessageFiles() {
    }

    /**
     * Returns the messages of a language from all files for it.
     *
     * @throws IllegalStateException if there is none
     */
    static Properties of(Language language) {
        String file = "messages/messages_" + language.code() + ".properties";
        Properties patterns = new Properties();
        try {
            List<URL> all = Collections.list(MessageFiles.class.getClassLoader().getResources(file));
            if (all.isEmpty()) {
                throw new IllegalStateException("no message file " + file);
            }
            for (URL each : all) {
                try (Reader text = new InputStreamReader(each.openStream(), StandardCharsets.UTF_8)) {
                    patterns.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("message file " + file, e);
        }
        return patterns;
    }
}
