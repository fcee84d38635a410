package kllab.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.util.Duration;
import javafx.util.Subscription;

import kllab.app.notice.Notices;
import kllab.app.settings.Settings;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;
import kllab.ui.live.Workers;

/**
 * Keeps the settings of a running window on the disk: a second after the first change that is not on it, off the FX
 * thread, and once more at the end. A timer that began anew at each change would never end for somebody at work.
 */
final class Session implements AutoCloseable {
    /** The longest time that a person who has closed the window waits for a disk. */
    static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(3);
    private static final Duration LONGEST_LOSS = Duration.seconds(1);

    private final Function<Settings, Optional<Message>> store;
    private final Supplier<Settings> current;
    private final Means means;
    private final InOrder writer;
    private final Job<Settings, Optional<Message>> saving;
    /** The timer, while something is not on the disk. */
    private Optional<Subscription> waiting = Optional.empty();

    /** Does something a second later on the FX thread, unless it is called off. */
    interface Timer {
        /** Begins; ending the subscription calls it off. */
        Subscription start(Runnable action);
    }

    /**
     * The means of a session.
     *
     * @param workers write to the disk
     * @param timer waits for more changes to write with the first one
     */
    record Means(Workers workers, Timer timer) {
    }

    /**
     * Keeps the current settings whenever one of the sources changes.
     *
     * @param store saves settings, and returns what to tell if it could not
     * @param current read on the FX thread
     */
    Session(Function<Settings, Optional<Message>> store, Supplier<Settings> current, Notices notices,
            Observable... sources) {
        this(new Means(new Workers("settings", PATIENCE), Session::second), store, current, notices, sources);
    }

    /** Keeps it by means of one's own. */
    Session(Means means, Function<Settings, Optional<Message>> store, Supplier<Settings> current, Notices notices,
            Observable... sources) {
        this.store = store;
        this.current = current;
        this.means = means;
        writer = new InOrder(means.workers);
        saving = new Job<>(Job.Schedule.on(writer), (settings, control) -> store.apply(settings),
                outcome -> outcome.ifDone(problem -> problem.ifPresent(notices::show)));
        for (Observable source : sources) {
            source.subscribe(this::change);
        }
        // What it starts with may be new too, such as the link that it was opened at.
        change();
    }

    private static Subscription second(Runnable action) {
        PauseTransition pause = new PauseTransition(LONGEST_LOSS);
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }

    private void change() {
        if (waiting.isEmpty()) {
            waiting = Optional.of(means.timer.start(() -> {
                waiting = Optional.empty();
                saving.request(current.get());
            }));
        }
    }

    /** Keeps the current settings for the last time, and waits for the disk, but not for ever. */
    @Override
    public void close() {
        waiting.ifPresent(Subscription::unsubscribe);
        saving.close();
        Settings last = current.get();
        // Nobody is there to read a notice any more.
        try {
            writer.execute(() -> store.apply(last).ifPresent(problem -> Logger.getLogger(Session.class.getName())
                    .warning(() -> Catalog.of(Language.EN).say(problem))));
        } finally {
            means.workers.close();
        }
    }
}
