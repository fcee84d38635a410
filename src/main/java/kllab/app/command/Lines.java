package kllab.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an input in UTF-8, of which no more is kept than twice what a link may have. */
final class Lines {
    /** Twice what any link may have; the rest of a line is read and forgotten. */
    static final int LONGEST = 40_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private boolean first = true;

    Lines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Returns the next line, cut where it is too long for a link; none at the end. */
    Optional<String> next() throws IOException {
        int letter = in.read();
        if (letter == BYTE_ORDER_MARK && first) {
            letter = in.read();
        }
        first = false;
        if (letter < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (letter >= 0 && letter != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) letter);
            }
            letter = in.read();
        }
        int end = line.length() - 1;
        if (end >= 0 && line.charAt(end) == '\r') {
            line.setLength(end);
        }
        return Optional.of(line.toString());
    }

    /** Returns true if more can be read at once. */
    boolean isReady() throws IOException {
        return in.ready();
    }
}
