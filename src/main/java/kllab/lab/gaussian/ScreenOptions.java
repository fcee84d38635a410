package kllab.lab.gaussian;

import kllab.lab.Hidden;
import kllab.math.divergence.InformationUnit;

/**
 * How the screen reads a state out.
 *
 * @param unit the unit of divergences
 * @param hidden what is not to be seen, besides what a challenge covers
 * @param challenge the game that is played
 */
public record ScreenOptions(InformationUnit unit, Hidden hidden, Challenge challenge) {
    /** Everything, in nats. */
    public static final ScreenOptions INITIAL = new ScreenOptions(InformationUnit.NATS, Hidden.NONE,
            Challenge.NONE);

    /** The same in another unit. */
    public ScreenOptions withUnit(InformationUnit other) {
        return new ScreenOptions(other, hidden, challenge);
    }

    /** The same with other things hidden. */
    public ScreenOptions withHidden(Hidden other) {
        return new ScreenOptions(unit, other, challenge);
    }

    /** The same with another game. */
    public ScreenOptions withChallenge(Challenge other) {
        return new ScreenOptions(unit, hidden, other);
    }
}
