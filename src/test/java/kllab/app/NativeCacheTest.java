package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaFX unpacks its libraries where it can, and has nothing to complain of. */
class NativeCacheTest {
    @TempDir
    private Path folder;

    private @Nullable String chosen(Path home, @Nullable String named) {
        Properties system = new Properties();
        system.setProperty("user.home", home.toString());
        system.setProperty("user.name", "me");
        system.setProperty("java.io.tmpdir", folder.resolve("tmp").toString());
        if (named != null) {
            system.setProperty("javafx.cachedir", named);
        }
        NativeCache.choose(system);
        return system.getProperty("javafx.cachedir");
    }

    @Test
    void aHomeThatCanBeWrittenIsLeftToJavaFx() {
        assertNull(chosen(folder, null));
        assertNull(chosen(folder.resolve("to be made"), null));
    }

    @Test
    void aHomeThatIsNoFolderIsReplacedByTheTemporaryFiles() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String temporary = folder.resolve("tmp/.openjfx_me/cache/kl-lab").toString();
        assertEquals(temporary, chosen(file, null));
        assertEquals(temporary, chosen(file.resolve("home"), null));
    }

    @Test
    void aFolderThatSomebodyNamedStays() throws IOException {
        assertEquals("/there", chosen(Files.createFile(folder.resolve("file")), "/there"));
    }
}
