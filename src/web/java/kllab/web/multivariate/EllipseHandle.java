package kllab.web.multivariate;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.plane.PlaneWords;
import kllab.lab.multivariate.plane.TurnStems;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.plane.PrincipalAxes;
import kllab.plot.Mark.Point;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.plot.PageDrag;
import kllab.web.plot.PageHandle;
import kllab.web.control.PageNumber;

/**
 * A handle of an ellipse: its centre, an end of one of its axes, or the knob that turns it.
 *
 * @param side which ellipse
 * @param grabbed what is grabbed
 * @param gestures what dragging it does
 */
record EllipseHandle(Side side, Grabbed grabbed, EllipseGestures gestures)
        implements
            PageHandle<MultivariateState> {
    /** The points of an ellipse that can be grabbed; those that come later lie on top. */
    enum Grabbed {
        TURN("turn"), FIRST("axis1"), SECOND("axis2"), CENTRE("centre");

        private final String key;

        Grabbed(String key) {
            this.key = key;
        }
    }

    /** Returns those of a pair of the plane; without correlations nothing turns. */
    static List<EllipseHandle> of(Pair pair, EllipseGestures gestures) {
        List<EllipseHandle> handles = new ArrayList<>();
        for (Side side : HandleAxes.sides(View.PLANE)) {
            for (Grabbed each : Grabbed.values()) {
                if (each != Grabbed.TURN || !pair.diagonal()) {
                    handles.add(new EllipseHandle(side, each, gestures));
                }
            }
        }
        return handles;
    }

    @Override
    public String id() {
        return side.style() + "-" + grabbed.key;
    }

    @Override
    public String style() {
        return side.style() + " " + grabbed.key;
    }

    @Override
    public Message name() {
        return Message.of("multivariate.handle." + grabbed.key, side.style());
    }

    @Override
    public Point at() {
        PrincipalAxes axes = gestures.axes(side);
        return switch (grabbed) {
            case CENTRE -> axes.centre();
            case FIRST -> axes.alongFirst(1);
            case SECOND -> axes.alongSecond(1);
            case TURN -> axes.alongFirst(TurnStems.KNOB);
        };
    }

    @Override
    public PageNumber<MultivariateState> number() {
        return grabbed == Grabbed.CENTRE
                ? new EllipseNumber(side, PlaneNumber.MU2)
                : new AxisNumber(side, grabbed, gestures);
    }

    @Override
    public PageNumber<MultivariateState> across() {
        return grabbed == Grabbed.CENTRE ? new EllipseNumber(side, PlaneNumber.MU1) : number();
    }

    @Override
    public String text(MultivariateState state, Catalog words) {
        return grabbed == Grabbed.CENTRE ? PlaneWords.place(state.pair(), side, words) : number().text(state);
    }

    @Override
    public MultivariateState draggedTo(PageDrag drag, MultivariateState state) {
        return state.withPair(switch (grabbed) {
            case CENTRE -> gestures.centred(side, drag.place(), drag.pixel());
            case FIRST, SECOND -> gestures.stretched(side, grabbed == Grabbed.FIRST, drag.place(), drag.pixel());
            case TURN -> gestures.turned(side, drag.place(), drag.pixel());
        });
    }

    /** How far away the pointer is that turns means nothing. */
    @Override
    public boolean isFollowed() {
        return grabbed != Grabbed.TURN;
    }
}
