package kllab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lines of standard input. */
class LinesTest {
    @Test
    void linesEndAsOnEverySystem() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("\uFEFFa\r\n\nb".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("a"), lines.next());
        assertEquals(Optional.of(""), lines.next());
        assertEquals(Optional.of("b"), lines.next());
        assertEquals(Optional.empty(), lines.next());
    }

    @Tag("thorough")
    @Test
    void ofALineOfHundredMegabytesAPartIsKeptAndTheNextOneIsWhole() throws IOException {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                at++;
                return at < 100_000_000 ? 'x' : at == 100_000_000 ? '\n' : at == 100_000_001 ? 'y' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int next = read();
                int count = 0;
                while (next >= 0 && count < length) {
                    bytes[offset + count++] = (byte) next;
                    next = count < length ? read() : -1;
                }
                return count == 0 ? -1 : count;
            }
        };
        Lines lines = new Lines(endless);
        assertEquals(Lines.LONGEST, lines.next().orElseThrow().length());
        assertEquals(Optional.of("y"), lines.next());
    }
}
