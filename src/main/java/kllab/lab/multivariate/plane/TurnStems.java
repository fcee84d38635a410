package kllab.lab.multivariate.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kllab.lab.Side;
import kllab.lab.plane.PrincipalAxes;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The stems of the handles that turn ellipses, each from its ellipse on, and their names. */
public final class TurnStems {
    /** How far out the knob is, in standard deviations: outside of the outer ellipse. */
    public static final double KNOB = 2.45;
    /** The ellipse that a stem stands on, in standard deviations. */
    private static final double OUTLINE = 2;

    private TurnStems() {
    }

    /** Returns a plot of one subplot with the stems of some sides besides. */
    public static Plot added(Plot plot, Map<Side, PrincipalAxes> turned, Catalog words) {
        Subplot picture = plot.subplots().getFirst();
        List<Mark> marks = new ArrayList<>(picture.marks());
        turned.forEach((side, axes) -> {
            Mark.Point knob = axes.alongFirst(KNOB);
            marks.add(new Mark.Segment(axes.alongFirst(OUTLINE), knob, side.style() + "-stem"));
            marks.add(new Mark.Label(knob, words.say("multivariate.handle.turn.brief", side.style()),
                    new Placement(1, 0.8, 0), side.style() + "-small"));
        });
        return new Plot(plot.x(), plot.names(),
                List.of(new Subplot(picture.sides(), picture.weight(), marks, picture.series())), plot.name());
    }
}
