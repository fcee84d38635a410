package kllab.plot.page;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.transform.Transform;

import kllab.plot.paint.Rectangle;

/**
 * Straight lines and cubic curves, in pixels.
 *
 * @param steps how it goes, from a {@link Step.Move}
 * @param evenOdd true if a part within a part is a hole, whichever way round it goes
 */
public record PagePath(List<Step> steps, boolean evenOdd) {
    /** The control points of a quarter of a circle, as a part of its radius: off by less than 0.03 %. */
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    /** A step of the way. */
    public sealed interface Step {
        /**
         * Begins a part of the path.
         *
         * @param x where
         * @param y where
         */
        record Move(double x, double y) implements Step {
        }

        /**
         * Goes straight.
         *
         * @param x where to
         * @param y where to
         */
        record Straight(double x, double y) implements Step {
        }

        /**
         * Goes along a cubic curve.
         *
         * @param first the control point of the beginning
         * @param second the control point of the end
         * @param end where to
         */
        record Curve(Point2D first, Point2D second, Point2D end) implements Step {
        }

        /** Goes back to where this part of the path began. */
        record Close() implements Step {
        }
    }

    public PagePath {
        steps = List.copyOf(steps);
    }

    /** Returns true if there is nothing to paint. */
    public boolean isEmpty() {
        return steps.size() < 2;
    }

    /** Returns the outline of a rectangle. */
    static PagePath of(Rectangle box) {
        return rectangle(box.x(), box.y(), box.width(), box.height());
    }

    /** Returns a straight line from one point to another. */
    public static PagePath line(double fromX, double fromY, double toX, double toY) {
        return new PagePath(List.of(new Step.Move(fromX, fromY), new Step.Straight(toX, toY)), false);
    }

    /** Returns a rectangle of that place and size. */
    public static PagePath rectangle(double x, double y, double width, double height) {
        return new PagePath(List.of(new Step.Move(x, y), new Step.Straight(x + width, y),
                new Step.Straight(x + width, y + height), new Step.Straight(x, y + height), new Step.Close()), false);
    }

    /** A disc. */
    static PagePath disc(double x, double y, double radius) {
        return new Rounded(x - radius, y - radius, 2 * radius, 2 * radius).path(radius, radius, radius, radius);
    }

    /** The path in other coordinates; the transform must be a flat one. */
    public PagePath transformed(Transform to) {
        if (to.isIdentity()) {
            return this;
        }
        List<Step> moved = new ArrayList<>(steps.size());
        for (Step step : steps) {
            moved.add(switch (step) {
                case Step.Move move -> {
                    Point2D at = to.transform(move.x, move.y);
                    yield new Step.Move(at.getX(), at.getY());
                }
                case Step.Straight line -> {
                    Point2D at = to.transform(line.x, line.y);
                    yield new Step.Straight(at.getX(), at.getY());
                }
                case Step.Curve curve -> new Step.Curve(to.transform(curve.first), to.transform(curve.second),
                        to.transform(curve.end));
                case Step.Close close -> close;
            });
        }
        return new PagePath(moved, evenOdd);
    }

    /**
     * A rectangle whose corners are to be rounded.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width at least 0
     * @param height at least 0
     */
    public record Rounded(double x, double y, double width, double height) {
        /**
         * The path with these radii, clockwise from the top left; all become smaller where there is too little room.
         */
        public PagePath path(double topLeft, double topRight, double bottomRight, double bottomLeft) {
            double across = Math.max(topLeft + topRight, bottomLeft + bottomRight);
            double down = Math.max(topLeft + bottomLeft, topRight + bottomRight);
            double share = Math.min(1, Math.min(across > 0 ? width / across : 1, down > 0 ? height / down : 1));
            if (across == 0 && down == 0) {
                return rectangle(x, y, width, height);
            }
            List<Step> steps = new ArrayList<>();
            double right = x + width;
            double bottom = y + height;
            steps.add(new Step.Move(x + share * topLeft, y));
            steps.add(new Step.Straight(right - share * topRight, y));
            corner(steps, new Point2D(right, y), new Point2D(-1, 0), new Point2D(0, 1), share * topRight);
            steps.add(new Step.Straight(right, bottom - share * bottomRight));
            corner(steps, new Point2D(right, bottom), new Point2D(0, -1), new Point2D(-1, 0), share * bottomRight);
            steps.add(new Step.Straight(x + share * bottomLeft, bottom));
            corner(steps, new Point2D(x, bottom), new Point2D(1, 0), new Point2D(0, -1), share * bottomLeft);
            steps.add(new Step.Straight(x, y + share * topLeft));
            corner(steps, new Point2D(x, y), new Point2D(0, 1), new Point2D(1, 0), share * topLeft);
            steps.add(new Step.Close());
            return new PagePath(steps, false);
        }

        private static void corner(List<Step> steps, Point2D corner, Point2D from, Point2D to, double radius) {
            if (radius > 0) {
                double control = radius * (1 - QUARTER);
                steps.add(new Step.Curve(corner.add(from.multiply(control)), corner.add(to.multiply(control)),
                        corner.add(to.multiply(radius))));
            }
        }
    }
}
