package kllab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final Settings FULL = new Settings(ThemeChoice.PROJECTOR, Optional.of(Language.ZH),
            Optional.of(new WindowBounds(-1200.5, 30, 1440, 900, true)),
            List.of("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1", "discrete?p=1,1&q=1,2"),
            Study.NONE.with("01-what-kl-measures", 3).with("/a folder/中=:.md", 0).withRecent("/b.md")
                    .withRecent("/a folder/中=:.md"),
            new Outside(true, Optional.of(new WebAddress("https://example.org/course/kl-lab.html?embed"))));

    private static Settings withTheme(Settings settings, ThemeChoice theme) {
        return new Settings(theme, settings.language(), settings.window(), settings.links(), settings.study(),
                settings.outside());
    }

    private static Settings withLinks(Settings settings, String... links) {
        return new Settings(settings.theme(), settings.language(), settings.window(), List.of(links), settings.study(),
                settings.outside());
    }

    @TempDir
    private Path folder;
    private SettingsStore store;

    @BeforeEach
    void openTheStore() {
        store = SettingsStore.in(folder);
    }

    @Test
    void withoutAFileAllIsAsAtFirst() {
        assertEquals(new SettingsStore.Loaded(Settings.INITIAL, Optional.empty()), store.load());
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        for (Settings each : List.of(FULL, Settings.INITIAL, withTheme(FULL, ThemeChoice.DARK),
                withLinks(FULL, " =é\\\n中"), withLinks(FULL),
                new Settings(FULL.theme(), Optional.of(Language.EN),
                        Optional.of(new WindowBounds(0.1, 0, 1 / 3.0, 1, false)), FULL.links(), FULL.study(),
                        Outside.INITIAL))) {
            assertEquals(Optional.empty(), store.save(each));
            assertEquals(new SettingsStore.Loaded(each, Optional.empty()), store.load());
        }
        assertEquals(List.of("settings.properties"), names());
    }

    @Test
    void theFolderIsMadeWhenItIsMissing() {
        SettingsStore deep = SettingsStore.in(folder.resolve("a").resolve("b"));
        assertEquals(Optional.empty(), deep.save(FULL));
        assertEquals(FULL, deep.load().settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{\"theme\": \"dark\"}", "theme=\\u12", "\0\0\0\0"})
    void aBrokenFileIsSetAsideWithANotice(String text) throws IOException {
        Files.writeString(store.file(), text);
        SettingsStore.Loaded loaded = store.load();
        assertEquals(Settings.INITIAL, loaded.settings());
        Path aside = folder.resolve("settings.broken-1");
        assertEquals(Message.of("settings.setAside", aside.toString()), loaded.notice().orElseThrow());
        assertTrue(Catalog.of(Language.EN).say(loaded.notice().orElseThrow()).contains(aside.toString()));
        assertEquals(text, Files.readString(aside));
        assertFalse(Files.exists(store.file()));
    }

    @Test
    void whatIsNotUtf8OrFarTooLargeIsBroken() throws IOException {
        Files.write(store.file(), "theme=dark\nlink=é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("settings.setAside", store.load().notice().orElseThrow().key());
        Files.writeString(store.file(), "theme=dark\n" + "#".repeat(2_000_000));
        assertEquals("settings.setAside", store.load().notice().orElseThrow().key());
        assertEquals(List.of("settings.broken-1", "settings.broken-2"), names());
    }

    @Test
    void aFolderInPlaceOfTheFileIsSetAsideToo() throws IOException {
        Files.createDirectory(store.file());
        assertEquals("settings.setAside", store.load().notice().orElseThrow().key());
        assertEquals(Optional.empty(), store.save(FULL));
        assertEquals(FULL, store.load().settings());
    }

    @Test
    void whatWasSetAsideIsNeverOverwrittenAndNeverWithoutEnd() throws IOException {
        for (int i = 1; i <= 30; i++) {
            Files.writeString(store.file(), "broken " + i);
            String key = store.load().notice().orElseThrow().key();
            assertEquals(i <= 20 ? "settings.setAside" : "settings.stuck", key);
        }
        assertEquals(21, names().size());
        for (int i = 1; i <= 20; i++) {
            assertEquals("broken " + i, Files.readString(folder.resolve("settings.broken-" + i)));
        }
    }

    @Test
    void aBadValueLosesOnlyItself() throws IOException {
        for (String bad : List.of("window=1 2 3", "window=1 2 NaN 4", "window=1 2 0 4", "window=1 2 3 4 big",
                "window=a b c d", "language=xx", "theme=Blue", "theme=", "webPage=ftp://example.org/kl-lab.html",
                "webPage=https://example.org/kl-lab.html#gaussian", "newWindows=maybe")) {
            Files.writeString(store.file(), "link=gaussian\nfuture=1\n" + bad);
            SettingsStore.Loaded loaded = store.load();
            assertEquals(withLinks(Settings.INITIAL, "gaussian"), loaded.settings());
            assertEquals(Message.of("settings.passedOver", bad.substring(0, bad.indexOf('='))),
                    loaded.notice().orElseThrow());
        }
    }

    @Test
    void anUnknownKeyIsPassedOverSilently() throws IOException {
        Files.writeString(store.file(), "theme=dark\nfuture=1\n");
        assertEquals(new SettingsStore.Loaded(withTheme(Settings.INITIAL, ThemeChoice.DARK), Optional.empty()),
                store.load());
    }

    @Test
    void aSaveThatFailsIsToldAndLeavesTheOldFileWhole() throws IOException {
        store.save(FULL);
        Path file = folder.resolve("file");
        Files.writeString(file, "not a folder");
        SettingsStore impossible = SettingsStore.in(file);
        assertEquals("settings.unsaved", impossible.save(FULL).orElseThrow().key());
        assertEquals("not a folder", Files.readString(file));

        Path full = folder.resolve("full");
        Files.createDirectories(full.resolve("settings.properties").resolve("occupied"));
        assertEquals("settings.unsaved", SettingsStore.in(full).save(FULL).orElseThrow().key());
        try (Stream<Path> left = Files.list(full)) {
            assertEquals(1, left.count(), "the temporary file is left behind");
        }
        assertEquals(FULL, store.load().settings());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatANewerVersionHasWrittenIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=dark\nvolume=7\nstep.x=2\n");
        store.save(withTheme(Settings.INITIAL, ThemeChoice.LIGHT));
        String text = Files.readString(file);
        assertTrue(text.contains("volume=7"), text);
        assertTrue(text.contains("theme=light"), text);
        assertFalse(text.contains("step.x"), text);
    }

    @Test
    void aLinkIsWrittenThroughAndStays() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.properties");
        Files.writeString(elsewhere, "theme=dark\n");
        Path link = Files.createSymbolicLink(folder.resolve("settings.properties"), elsewhere);
        store.save(FULL);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(elsewhere).contains("theme=projector"));
        assertEquals(FULL, store.load().settings());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceWithoutEndIsSetAside() throws IOException {
        Files.createSymbolicLink(folder.resolve("settings.properties"), Path.of("/dev/zero"));
        assertEquals(Settings.INITIAL, store.load().settings());
        assertEquals(Optional.empty(), store.save(FULL));
        assertEquals(FULL, store.load().settings());
    }
}
