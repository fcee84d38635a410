package kllab.lab.gaussian.challenge;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import kllab.lab.gaussian.model.Challenge;
import kllab.ui.live.FrameLoop;

/** The time of a challenge, from when it is first seen until it is won: {@code 0:48}. */
final class ChallengeClock {
    private final LongSupplier nanos;
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("0:00");
    private final FrameLoop ticking = new FrameLoop(Duration.ofSeconds(1), this::tell);
    private Challenge last = Challenge.NONE;
    private long begun;

    /**
     * A clock for a challenge.
     *
     * @param challenge the one that is played
     * @param nanos the time in nanoseconds, from wherever it counts
     */
    ChallengeClock(ObservableValue<Challenge> challenge, LongSupplier nanos) {
        this.nanos = nanos;
        challenge.subscribe(this::follow);
    }

    /** The time that has passed, in minutes and seconds. */
    ReadOnlyStringProperty time() {
        return time.getReadOnlyProperty();
    }

    private void follow(Challenge now) {
        if (!now.isSameGame(last)) {
            begun = nanos.getAsLong();
        }
        last = now;
        if (now.isOpen()) {
            ticking.start();
        } else {
            ticking.stop();
        }
        tell();
    }

    private void tell() {
        long seconds = (nanos.getAsLong() - begun) / 1_000_000_000;
        time.set(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }
}
