package kllab.lab.gaussian.model;

import java.util.Optional;
import kllab.lab.Hidden;
import kllab.lab.ScreenOptions;

/**
 * How the screen reads a state out, and what is played on it.
 *
 * @param options the unit of divergences, and what is not to be seen besides what a challenge covers
 * @param challenge the game that is played
 * @param pin the distributions that were pinned, to compare others with
 */
public record GaussianPlay(ScreenOptions options, Challenge challenge, Optional<NormalPair> pin) {
    /** Everything, in nats, and no game. */
    public static final GaussianPlay INITIAL = new GaussianPlay(ScreenOptions.INITIAL, Challenge.NONE,
            Optional.empty());

    /** Returns the panels that are hidden by choice; those that a challenge covers come on top. */
    public Hidden hidden() {
        return options.hidden();
    }

    /** The same with other options. */
    public GaussianPlay withOptions(ScreenOptions other) {
        return new GaussianPlay(other, challenge, pin);
    }

    /** The same with other things hidden. */
    public GaussianPlay withHidden(Hidden other) {
        return withOptions(options.withHidden(other));
    }

    /** The same with another game. */
    public GaussianPlay withChallenge(Challenge other) {
        return new GaussianPlay(options, other, pin);
    }

    /** The same with another pin, or none. */
    public GaussianPlay withPin(Optional<NormalPair> other) {
        return new GaussianPlay(options, challenge, other);
    }
}
