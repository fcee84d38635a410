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

    /**
     * A state that is read out on a screen.
     *
     * @param <S> the state itself
     */
    public interface State<S extends State<S>> {
        /** The way in which the screen reads it out. */
        ScreenOptions screen();

        /** The state read out in another way. */
        S withScreen(ScreenOptions other);

        /** The unit that numbers are read out in. */
        default InformationUnit unit() {
            return screen().unit();
        }

        /** The state in another unit. */
        default S withUnit(InformationUnit other) {
            return withScreen(screen().withUnit(other));
        }

        /** The panels that are hidden, and the question that is asked. */
        default Hidden hidden() {
            return screen().hidden();
        }

        /** The state with other things hidden. */
        default S withHidden(Hidden other) {
            return withScreen(screen().withHidden(other));
        }

        /** The ends of axes that a person typed or holds. */
        default AxisEnds ends() {
            return screen().ends();
        }

        /** The state with other ends of axes. */
        default S withEnds(AxisEnds other) {
            return withScreen(screen().withEnds(other));
        }

        /** Returns true if a panel can be seen. */
        default boolean shows(Hiding.Panel panel) {
            return hidden().shows(panel.key());
        }

        /** Returns true if a question covers a panel; nothing else may tell its content then. */
        default boolean asks(Hiding.Panel panel) {
            return hidden().isCovered(panel.key());
        }

        /** Returns true if a panel is put away. */
        default boolean isAway(Hiding.Panel panel) {
            return hidden().isAway(panel.key());
        }
    }
}
