package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import kllab.app.notice.Notices;
import kllab.app.settings.Outside;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsStore;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.live.Workers;
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

    /** A clock that goes on when it is told to, in milliseconds. */
    private static final class Clock implements Session.Timer {
        private final Map<Runnable, Long> due = new LinkedHashMap<>();
        private long now;

        @Override
        public Subscription start(Runnable action) {
            due.put(action, now + 1_000);
            return () -> due.remove(action);
        }

        void advance(long milliseconds) {
            now += milliseconds;
            for (Runnable action : List.copyOf(due.keySet())) {
                if (due.getOrDefault(action, Long.MAX_VALUE) <= now) {
                    due.remove(action);
                    action.run();
                }
            }
        }
    }

    private static Session.Means means(Duration patience, Clock clock) {
        return new Session.Means(new Workers("settings", patience), clock);
    }

    private static Notices notices() {
        return new Notices(new Texts(new SimpleObjectProperty<>(Language.EN)));
    }

    private static Settings at(String link) {
        return new Settings(ThemeChoice.LIGHT, Optional.empty(), Optional.empty(), List.of(link), Study.NONE,
                Outside.INITIAL);
    }

    @Test
    void aPersonWaitsThreeSecondsForADisk() {
        assertEquals(Duration.ofSeconds(3), Session.PATIENCE);
    }

    @Test
    void theEndWaitsForADiskThatAnswersAndTheLastSettingsAreSavedLast() {
        List<Settings> saved = new CopyOnWriteArrayList<>();
        List<Settings> now = new CopyOnWriteArrayList<>(List.of(at("gaussian"), at("discrete")));
        SimpleObjectProperty<Integer> source = new SimpleObjectProperty<>(0);
        CountDownLatch begun = new CountDownLatch(1);
        Thread fx = WindowFixture.ask(Thread::currentThread);
        Clock clock = new Clock();
        Session session = WindowFixture.ask(() -> new Session(means(Duration.ofMinutes(10), clock), settings -> {
            begun.countDown();
            // The disk answers once it is waited for.
            while (saved.isEmpty() && fx.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            saved.add(settings);
            return Optional.empty();
        }, now::removeFirst, notices(), source));
        WindowFixture.run(() -> clock.advance(1_000));
        await(begun);
        WindowFixture.run(session::close);
        assertEquals(List.of(at("gaussian"), at("discrete")), saved);
    }

    @Test
    void aDiskThatNeverAnswersDoesNotKeepTheProgramFromItsEnd() {
        CountDownLatch never = new CountDownLatch(1);
        List<Settings> saved = new CopyOnWriteArrayList<>();
        WindowFixture.run(() -> new Session(means(Duration.ofMillis(20), new Clock()), settings -> {
            await(never);
            saved.add(settings);
            return Optional.empty();
        }, () -> Settings.INITIAL, notices()).close());
        assertEquals(List.of(), saved);
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatCannotBeKeptAtTheEndIsLogged() throws Exception {
        Path file = Files.createFile(folder.resolve("no folder"));
        Ear ear = new Ear();
        Logger log = Logger.getLogger(Session.class.getName());
        log.addHandler(ear);
        try {
            WindowFixture.run(() -> new Session(SettingsStore.in(file)::save, () -> Settings.INITIAL,
                    notices()).close());
        } finally {
            log.removeHandler(ear);
        }
        assertEquals(1, ear.heard.size());
        assertTrue(ear.heard.getFirst().startsWith("The settings could not be saved in " + file), ear.heard::toString);
    }

    @Test
    void underASteadyStreamOfChangesNothingIsOlderThanASecond() {
        Clock clock = new Clock();
        SimpleObjectProperty<Integer> source = new SimpleObjectProperty<>(0);
        List<Long> saved = new ArrayList<>();
        WindowFixture.run(() -> {
            Session session = new Session(means(Duration.ofMinutes(1), clock),
                    settings -> Optional.empty(), () -> {
                        source.get();
                        saved.add(clock.now);
                        return Settings.INITIAL;
                    }, notices(), source);
            for (int i = 0; i < 120; i++) {
                clock.advance(100);
                source.set(i + 1);
            }
            session.close();
        });
        // One second after the start, and after each first change that came behind a save.
        List<Long> seconds = LongStream.rangeClosed(1, 12).map(second -> 1_000 * second).boxed().toList();
        assertEquals(seconds, saved.subList(0, 12));
    }

    @Test
    void whatRestsIsNotSavedAgain() {
        Clock clock = new Clock();
        List<Long> saved = new ArrayList<>();
        WindowFixture.run(() -> {
            Session session = new Session(means(Duration.ofMinutes(1), clock),
                    settings -> Optional.empty(), () -> {
                        saved.add(clock.now);
                        return Settings.INITIAL;
                    }, notices(), new SimpleObjectProperty<>(0));
            clock.advance(1_000);
            clock.advance(5_000);
            assertEquals(List.of(1_000L), saved);
            session.close();
        });
    }
}
