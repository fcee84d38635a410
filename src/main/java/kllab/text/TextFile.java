package kllab.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files of the class path. A web page, which has none, brings a class of this name that reads its own. */
public final class TextFile {
    private TextFile() {
    }

    /**
     * Returns the lines of a file.
     *
     * @param name its name from the root of the class path, such as {@code /presets/presets.properties}
     * @throws IllegalStateException if there is none
     */
    public static List<String> lines(String name) {
        InputStream bytes = TextFile.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IllegalStateException("no file " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("file " + name, e);
        }
    }
}
