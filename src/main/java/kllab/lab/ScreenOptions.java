package kllab.lab;

import kllab.math.divergence.InformationUnit;

/**
 * The way in which a screen reads a state out.
 *
 * @param unit the unit of divergences
 * @param hidden what is not to be seen
 */
public record ScreenOptions(InformationUnit unit, Hidden hidden) {
    /** Everything, in nats. */
    public static final ScreenOptions INITIAL = new ScreenOptions(InformationUnit.NATS, Hidden.NONE);

    /** The same in another unit. */
    public ScreenOptions withUnit(InformationUnit other) {
        return new ScreenOptions(other, hidden);
    }

    /** The same with other things hidden. */
    public ScreenOptions withHidden(Hidden other) {
        return new ScreenOptions(unit, other);
    }
}
