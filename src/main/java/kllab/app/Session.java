package kllab.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.util.Duration;

import kllab.app.notice.Notices;
import kllab.app.settings.Settings;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;
import kllab.ui.live.Workers;

/**
 * Keeps the settings of a running window on the disk: a second after the last change, off the FX thread, and once more
 * at the end.
 */
final class Session implements AutoCloseable {
    /** The longest time that a person who has closed the window waits for a disk. */
    static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(3);
    private static final Duration REST = Duration.seconds(1);

    private final Function<Settings, Optional<Message>> store;
    private final Supplier<Settings> current;
    private final PauseTransition pause = new PauseTransition(REST);
    private final Workers workers;
    private final InOrder writer;
    private final Job<Settings, Optional<Message>> saving;

    /**
     * Keeps the current settings whenever one of the sources changes.
     *
     * @param store saves settings, and returns what to tell if it could not
     * @param current read on the FX thread
     */
    Session(Function<Settings, Optional<Message>> store, Supplier<Settings> current, Notices notices,
            Observable... sources) {
        this(new Workers("settings", PATIENCE), store, current, notices, sources);
    }

    /** Keeps it by workers of one's own. */
    Session(Workers workers, Function<Settings, Optional<Message>> store, Supplier<Settings> current, Notices notices,
            Observable... sources) {
        this.store = store;
        this.current = current;
        this.workers = workers;
        writer = new InOrder(workers);
        saving = new Job<>(Job.Schedule.on(writer), (settings, control) -> store.apply(settings),
                outcome -> outcome.ifDone(problem -> problem.ifPresent(notices::show)));
        pause.setOnFinished(event -> saving.request(current.get()));
        for (Observable source : sources) {
            source.subscribe(pause::playFromStart);
        }
        // What it starts with may be new too, such as the link that it was opened at.
        pause.playFromStart();
    }

    /** Keeps the current settings for the last time, and waits for the disk, but not for ever. */
    @Override
    public void close() {
        pause.stop();
        saving.close();
        Settings last = current.get();
        // Nobody is there to read a notice any more.
        try {
            writer.execute(() -> store.apply(last).ifPresent(problem -> Logger.getLogger(Session.class.getName())
                    .warning(() -> Catalog.of(Language.EN).say(problem))));
        } finally {
            workers.close();
        }
    }
}
