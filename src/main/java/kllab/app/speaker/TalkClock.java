package kllab.app.speaker;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import javafx.scene.control.Label;

/** The time since presenting began. It stands at its last value once presenting has ended, and begins anew with it. */
final class TalkClock {
    private final LongSupplier nanos;
    private final ObservableValue<Boolean> presenting;
    private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final Timeline seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
    private long begun;

    /**
     * A clock that stands.
     *
     * @param nanos a time in nanoseconds that never goes back
     */
    TalkClock(ObservableValue<Boolean> presenting, LongSupplier nanos) {
        this.presenting = presenting;
        this.nanos = nanos;
        seconds.setCycleCount(Animation.INDEFINITE);
        presenting.subscribe((before, now) -> {
            if (now) {
                begun = nanos.getAsLong();
                elapsed.set(Duration.ZERO);
            }
        });
    }

    /** Returns a label that shows the time. */
    Label label(Texts texts) {
        Label label = Card.label("talk-clock", elapsed.map(TalkClock::shown), "talk-clock");
        label.accessibleTextProperty().bind(texts.of(elapsed, (now, words) -> words.say("notes.clock", shown(now))));
        return label;
    }

    /** Follows the time from second to second, or stops that while nobody sees it. */
    void run(boolean seen) {
        if (seen) {
            tick();
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    /** Reads the time. */
    void tick() {
        if (presenting.getValue()) {
            elapsed.set(Duration.ofSeconds(Duration.ofNanos(nanos.getAsLong() - begun).toSeconds()));
        }
    }

    /** Returns minutes and seconds, with hours before them if there are any. */
    static String shown(Duration time) {
        String rest = String.format("%02d", time.toSecondsPart());
        return time.toHours() > 0
                ? time.toHours() + ":" + String.format("%02d", time.toMinutesPart()) + ":" + rest
                : time.toMinutes() + ":" + rest;
    }
}
