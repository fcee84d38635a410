package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A file may have any name, and a sentence has one line. */
class FileNameTest {
    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertEquals("方 lesson.md", FileName.of(Path.of("/home/me/方 lesson.md")));
        assertEquals("/home/me/方 lesson.md", FileName.path(Path.of("/home/me/方 lesson.md")));
        assertEquals("/", FileName.of(Path.of("/")));
    }

    @Test
    void whatEndsALineOrTurnsItIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc.md", FileName.of(Path.of("/x/a\nb\u202Ec.md")));
        assertEquals("/x\uFFFD/a.md", FileName.path(Path.of("/x\r/a.md")));
    }

    @Test
    void aLongNameKeepsItsBeginningAndItsEnding() {
        String name = "b" + "a".repeat(200) + ".md";
        assertEquals("b" + "a".repeat(28) + "…" + "a".repeat(27) + ".md", FileName.of(Path.of("/x", name)));
        String path = FileName.path(Path.of("/x", name));
        assertEquals(160, path.length());
        assertEquals("/x/baa", path.substring(0, 6));
    }
}
