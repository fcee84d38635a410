package kllab.ui.formula.outline;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The edge of a glyph or of a rule, to be filled by the nonzero winding rule; y grows downward.
 *
 * @param segments the pieces of the edge in drawing order
 */
public record Outline(List<Segment> segments) {
    public Outline {
        segments = List.copyOf(segments);
    }

    /** One piece of an edge, from where the one before it ended. */
    public sealed interface Segment {
    }

    /** The start of a new closed edge. */
    public record Move(double x, double y) implements Segment {
    }

    /** A straight line. */
    public record Line(double x, double y) implements Segment {
    }

    /** A quadratic Bézier curve with control point 1. */
    public record Quadratic(double x1, double y1, double x, double y) implements Segment {
    }

    /** A cubic Bézier curve with control points 1 and 2. */
    public record Cubic(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    /** A straight line back to the last {@link Move}. */
    public record Close() implements Segment {
    }

    /** Returns the outline of a shape after a transformation. */
    public static Outline of(Shape shape, AffineTransform transform) {
        List<Segment> segments = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            segments.add(switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> new Move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> new Line(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> new Quadratic(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> new Cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> new Close();
            });
        }
        return new Outline(segments);
    }
}
