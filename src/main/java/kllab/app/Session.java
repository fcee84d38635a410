package kllab.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.util.Duration;

import kllab.app.notice.Notices;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsStore;
import kllab.text.Catalog;
import kllab.text.Language;

/**
 * Keeps the settings of a running window on the disk: a second after the last change, off the FX thread, and once more
 * at the end.
 */
final class Session implements AutoCloseable {
    private static final Duration REST = Duration.seconds(1);

    private final SettingsStore store;
    private final Supplier<Settings> current;
    private final PauseTransition pause = new PauseTransition(REST);
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

    /**
     * A session that keeps what is current whenever one of the sources changes.
     *
     * @param current read on the FX thread
     */
    Session(SettingsStore store, Supplier<Settings> current, Notices notices, Observable... sources) {
        this.store = store;
        this.current = current;
        pause.setOnFinished(event -> {
            Settings settings = current.get();
            writer.execute(() -> store.save(settings)
                    .ifPresent(problem -> Platform.runLater(() -> notices.show(problem))));
        });
        for (Observable source : sources) {
            source.subscribe(pause::playFromStart);
        }
        // What it starts with may be new too, such as the link that it was opened at.
        pause.playFromStart();
    }

    /** Keeps what is current for the last time. */
    @Override
    public void close() {
        pause.stop();
        writer.close();
        // Nobody is there to read a notice any more.
        store.save(current.get()).ifPresent(problem -> Logger.getLogger(Session.class.getName())
                .warning(() -> Catalog.of(Language.EN).say(problem)));
    }
}
