package kllab.lab.multivariate.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kllab.lab.plane.PrincipalAxes;
import kllab.lab.Side;
import kllab.lab.multivariate.model.PictureOptions.View;

/**
 * Along which of its axes each ellipse is grabbed: the directions, in radians.
 *
 * <p>
 * An ellipse has four directions of axes, and none of them a name. Each new state takes the nearest to the direction
 * before it; so no handle jumps where the ellipse turns past 45°, where its axes become equal, or where the shorter one
 * becomes the longer.
 *
 * @param p of p in the plane
 * @param q of q in the plane
 * @param whitened of p in the units of q
 */
public record HandleAxes(double p, double q, double whitened) {
    /** The handles of a pair that was not seen before: along the longer axes. */
    public static HandleAxes of(Pair pair) {
        return pair.isPlane()
                ? new HandleAxes(PrincipalAxes.majorAngle(pair.p()), PrincipalAxes.majorAngle(pair.q()),
                        PrincipalAxes.majorAngle(Coordinates.of(pair, View.WHITENED).drawn(pair.p())))
                : new HandleAxes(0, 0, 0);
    }

    /** The handles after a change. */
    public HandleAxes after(Pair now) {
        return now.isPlane()
                ? new HandleAxes(axes(now, Side.P, View.PLANE).angle(), axes(now, Side.Q, View.PLANE).angle(),
                        axes(now, Side.P, View.WHITENED).angle())
                : this;
    }

    /**
     * The axes of one of the two as it is drawn in a view; q, which is a circle in its own units, has handles nowhere.
     */
    public PrincipalAxes axes(Pair pair, Side side, View view) {
        return PrincipalAxes.of(Coordinates.of(pair, view).drawn(pair.of(side)), angle(side, view));
    }

    /** Returns the sides that have handles in a view: q, which is a unit circle in its own units, only on the plane. */
    public static List<Side> sides(View view) {
        return view == View.WHITENED ? List.of(Side.P) : List.of(Side.Q, Side.P);
    }

    /** Returns the axes of the sides that have a handle to turn them; without correlations none has. */
    public Map<Side, PrincipalAxes> turned(Pair pair, View view) {
        Map<Side, PrincipalAxes> turned = new EnumMap<>(Side.class);
        for (Side side : pair.diagonal() ? List.<Side>of() : sides(view)) {
            turned.put(side, axes(pair, side, view));
        }
        return turned;
    }

    private double angle(Side side, View view) {
        if (side == Side.Q) {
            return q;
        }
        return view == View.WHITENED ? whitened : p;
    }
}
