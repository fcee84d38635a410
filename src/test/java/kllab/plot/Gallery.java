package kllab.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kllab.math.Interval;

/**
 * A small picture of each kind of mark, over axes from 0 to 1: what a mark looks like, and where it is to be seen.
 *
 * @param name what it shows
 * @param mark the mark
 * @param inked points that it covers
 * @param blank points that it does not
 */
public record Gallery(String name, Mark mark, List<Mark.Point> inked, List<Mark.Point> blank) {
    /** The style of all of them: red lines, areas and words. */
    public static final String STYLE = "red";
    private static final Interval INNER = new Interval(0.2, 0.8);
    private static final Ramp RAMP = new Ramp(new Interval(0, 1), List.of("white", STYLE));

    /** Returns the pictures. */
    public static List<Gallery> pictures() {
        return List.of(
                new Gallery("curve", new Mark.Curve(line(0.2, 0.5, 0.5, 0.5, 0.8, 0.5), STYLE), at(0.3, 0.5, 0.7, 0.5),
                        at(0.1, 0.5, 0.5, 0.3)),
                new Gallery("area", new Mark.Area(line(0.2, 0.5, 0.8, 0.5), 0.2, STYLE), at(0.3, 0.3, 0.7, 0.45),
                        at(0.1, 0.3, 0.5, 0.7)),
                new Gallery("region",
                        new Mark.Region(List.of(line(0.2, 0.2, 0.8, 0.2, 0.8, 0.8, 0.2, 0.8, 0.2, 0.2),
                                line(0.4, 0.4, 0.6, 0.4, 0.6, 0.6, 0.4, 0.6, 0.4, 0.4)), STYLE),
                        at(0.3, 0.3, 0.7, 0.5), at(0.5, 0.5, 0.1, 0.5)),
                new Gallery("bar", new Mark.Bar(INNER, new Interval(0, Double.POSITIVE_INFINITY), STYLE),
                        at(0.3, 0.1, 0.7, 0.95), at(0.1, 0.5, 0.9, 0.5)),
                new Gallery("segment", new Mark.Segment(new Mark.Point(0.5, 0.2), new Mark.Point(0.5, 0.8), STYLE),
                        at(0.5, 0.3, 0.5, 0.7), at(0.5, 0.1, 0.3, 0.5)),
                new Gallery("arrow",
                        new Mark.Arrow(new Mark.Point(0.2, 0.5), new Mark.Shift(0.5, 0), new Mark.Words("to", "to"),
                                STYLE),
                        at(0.3, 0.5, 0.65, 0.5), at(0.1, 0.5, 0.5, 0.8)),
                new Gallery("dot", new Mark.Dot(new Mark.Point(0.5, 0.5), 0.5, STYLE), at(0.5, 0.5), at(0.3, 0.5)),
                new Gallery("points", new Mark.Points(line(0.2, 0.2, Double.NaN, 0.5, 0.8, 0.8, 0.5,
                        Double.POSITIVE_INFINITY, 1.5, 0.5), 0.3, STYLE), at(0.2, 0.2, 0.8, 0.8),
                        at(0.5, 0.5, 0.2, 0.8)),
                new Gallery("glyphs", new Mark.Points(line(0.2, 0.2, 0.8, 0.8), 0.3, List.of("M", "M"),
                        STYLE), at(0.2, 0.2, 0.8, 0.8), at(0.5, 0.5, 0.2, 0.8)),
                new Gallery("raster", new Mark.Raster(
                        new Cells(3, 2, new double[]{1, 0, Double.NaN, Double.POSITIVE_INFINITY, 0, 7}), INNER, INNER,
                        RAMP, STYLE), at(0.22, 0.78, 0.38, 0.52, 0.62, 0.48, 0.78, 0.22),
                        at(0.5, 0.6, 0.7, 0.65, 0.3, 0.3, 0.1, 0.7)),
                new Gallery("tiles", new Mark.Raster(Cells.tiled(2, 1, tiles(3)), INNER, INNER, RAMP, STYLE),
                        at(0.25, 0.75, 0.75, 0.75, 0.25, 0.25), at(0.5, 0.75, 0.25, 0.5, 0.75, 0.25)),
                new Gallery("label", new Mark.Label(new Mark.Point(0.5, 0.5), "MMM",
                        new Mark.Placement(0, 0, 0), STYLE), at(0.5, 0.5), at(0.5, 0.8, 0.1, 0.5)));
    }

    /** Returns the plot of a mark. */
    public static Plot plot(Mark mark) {
        return new Plot(Axis.linear(0, 1), List.of(new Subplot(Axis.linear(0, 1), 1, List.of(mark))));
    }

    /** Returns the line through points, x and y in turn. */
    public static Polyline line(double... coordinates) {
        return new Polyline(IntStream.range(0, coordinates.length / 2).mapToDouble(i -> coordinates[2 * i]).toArray(),
                IntStream.range(0, coordinates.length / 2).mapToDouble(i -> coordinates[2 * i + 1]).toArray());
    }

    private static List<Mark.Point> at(double... coordinates) {
        Polyline points = line(coordinates);
        return IntStream.range(0, points.size()).mapToObj(i -> new Mark.Point(points.xs()[i], points.ys()[i]))
                .toList();
    }

    /** Returns full tiles of 4 by 4 cells. */
    private static List<Cells> tiles(int count) {
        double[] full = new double[16];
        Arrays.fill(full, 1);
        return IntStream.range(0, count).mapToObj(i -> new Cells(4, 4, full)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
