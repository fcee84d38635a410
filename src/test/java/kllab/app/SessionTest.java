package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.beans.property.SimpleObjectProperty;
import kllab.app.notice.Notices;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsStore;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of settings that cannot be kept. */
@Tag("window")
class SessionTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    /** All that is logged by one. */
    private static final class Ear extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord said) {
            heard.add(said.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void whatCannotBeKeptAtTheEndIsLogged() throws Exception {
        Path file = Files.createFile(folder.resolve("no folder"));
        Ear ear = new Ear();
        Logger log = Logger.getLogger(Session.class.getName());
        log.addHandler(ear);
        try {
            WindowFixture.run(() -> new Session(SettingsStore.in(file), () -> Settings.INITIAL,
                    new Notices(new Texts(new SimpleObjectProperty<>(Language.EN)))).close());
        } finally {
            log.removeHandler(ear);
        }
        assertEquals(1, ear.heard.size());
        assertTrue(ear.heard.getFirst().startsWith("The settings could not be saved in " + file), ear.heard::toString);
    }
}
