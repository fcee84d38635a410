package kllab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths that no system has. */
class RecentPathsTest {
    @TempDir
    private Path folder;

    @Test
    void aRecentFileThatCanBeNoneIsPassedOverAndTheOthersStay() throws Exception {
        Files.writeString(folder.resolve("settings.properties"),
                "theme=dark\nrecent.0=/a.md\nrecent.1=a\\u0000b\nrecent.2=/c.md\n");
        SettingsStore.Loaded loaded = SettingsStore.in(folder).load();
        assertEquals(List.of("/a.md", "/c.md"), loaded.settings().study().recent());
        assertEquals(List.of("recent.1"), loaded.notice().orElseThrow().arguments());
    }
}
