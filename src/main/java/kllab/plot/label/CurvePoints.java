package kllab.plot.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.SubplotPixels;

/** The points of the curve that words name, as far as it is in view: of the one through their point, if one is. */
final class CurvePoints {
    /** The distance between the points of a curve that its name is tried at, in pixels. */
    private static final double STEP = 12;
    /** A curve that is so near to a point goes through it, in pixels. */
    private static final double THROUGH = 1.5;

    private final List<Pixel[]> pieces;

    private CurvePoints(List<Pixel[]> pieces) {
        this.pieces = pieces;
    }

    /** Returns the points for words that name curves among marks; none where no curve is meant. */
    static CurvePoints of(List<Mark> marks, Wanted wanted, SubplotPixels pixels) {
        List<Pixel[]> all = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.style().equals(wanted.ground().along())) {
                List<Pixel[]> pieces = pieces(mark, pixels);
                if (!pieces.isEmpty() && nearest(pieces, wanted.at()).distance(wanted.at()) < THROUGH) {
                    return new CurvePoints(pieces);
                }
                all.addAll(pieces);
            }
        }
        return new CurvePoints(wanted.isOnCurve() ? List.of() : all);
    }

    private static List<Pixel[]> pieces(Mark mark, SubplotPixels pixels) {
        return switch (mark) {
            case Mark.Curve curve -> pieces(curve.line(), pixels);
            case Mark.Segment segment -> pieces(new Polyline(
                    new double[]{segment.from().x(), segment.to().x()},
                    new double[]{segment.from().y(), segment.to().y()}), pixels);
            default -> List.of();
        };
    }

    private static List<Pixel[]> pieces(Polyline line, SubplotPixels pixels) {
        List<Pixel[]> pieces = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (pixels.canDraw(line, i - 1) && pixels.canDraw(line, i)) {
                Pixel from = pixels.at(line, i - 1);
                Pixel to = pixels.at(line, i);
                double[] part = Occupancy.within(pixels.ground(), from, to, 0);
                if (part.length > 0) {
                    pieces.add(new Pixel[]{between(from, to, part[0]), between(from, to, part[1])});
                }
            }
        }
        return pieces;
    }

    /** Points at least some pixels apart, the nearest to a place first. */
    List<Pixel> apart(Pixel nearTo) {
        List<Pixel> points = new ArrayList<>();
        for (Pixel[] piece : pieces) {
            double step = STEP / Math.max(STEP, piece[0].distance(piece[1]));
            for (double at = 0; at <= 1; at += step) {
                Pixel point = between(piece[0], piece[1], at);
                if (points.isEmpty() || points.getLast().distance(point) >= STEP) {
                    points.add(point);
                }
            }
        }
        points.sort(Comparator.comparingDouble(each -> each.distance(nearTo)));
        return points;
    }

    /** Returns the point that is nearest to a place. */
    Optional<Pixel> nearest(Pixel place) {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(nearest(pieces, place));
    }

    private static Pixel nearest(List<Pixel[]> pieces, Pixel place) {
        Pixel best = pieces.getFirst()[0];
        for (Pixel[] piece : pieces) {
            double dx = piece[1].x() - piece[0].x();
            double dy = piece[1].y() - piece[0].y();
            double square = dx * dx + dy * dy;
            double along = square == 0
                    ? 0
                    : ((place.x() - piece[0].x()) * dx + (place.y() - piece[0].y()) * dy) / square;
            Pixel point = between(piece[0], piece[1], Math.clamp(along, 0, 1));
            best = point.distance(place) < best.distance(place) ? point : best;
        }
        return best;
    }

    private static Pixel between(Pixel from, Pixel to, double part) {
        return new Pixel(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }
}
