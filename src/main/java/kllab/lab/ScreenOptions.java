package kllab.lab;

import kllab.lab.axes.AxisEnds;
import kllab.math.divergence.InformationUnit;

/**
 * The way in which a screen reads a state out.
 *
 * @param unit the unit of divergences
 * @param hidden what is not to be seen
 * @param ends the ends of axes that a person typed or holds
 */
public record ScreenOptions(InformationUnit unit, Hidden hidden, AxisEnds ends) {
    /** Everything, in nats. */
    public static final ScreenOptions INITIAL = new ScreenOptions(InformationUnit.NATS, Hidden.NONE,
            AxisEnds.NONE);

    /** The same in another unit. */
    public ScreenOptions withUnit(InformationUnit other) {
        return new ScreenOptions(other, hidden, ends);
    }

    /** The same with other things hidden. */
    public ScreenOptions withHidden(Hidden other) {
        return new ScreenOptions(unit, other, ends);
    }

    /** The same with other ends of axes. */
    public ScreenOptions withEnds(AxisEnds other) {
        return new ScreenOptions(unit, hidden, other);
    }
}
