package kllab.plot.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import kllab.plot.Grid;
import kllab.plot.Mark;
import kllab.plot.Polyline;

/**
 * The lines on which a function has given levels, and the regions above them.
 *
 * <p>
 * A region is all of the grid where the function is at least its level. Each lies within the one before. Painted in
 * order, they therefore leave the bands between the levels without a gap: no seam is visible, as it would be between
 * polygons that only touch. The first region, of level −∞, is the ground: the grid without its holes.
 *
 * @param levels the ground and the levels, from low to high
 */
public record Contours(List<Level> levels) {
    /** The levels are not written to from elsewhere. */
    public Contours {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param value the level
     * @param region the rings about all that is at least the level: closed, the first point again at the end, to be
     *     filled together by the even-odd rule
     * @param lines where the function has the level: the parts of the rings that are neither the grid's edge nor that
     *     of a hole; a closed one ends where it starts
     * @param label where to write the level: at the right end of the longest line if that is closed, or else in its
     *     middle, so that it moves smoothly with the line; absent where there is no line
     */
    public record Level(double value, List<Polyline> region, List<Polyline> lines, Optional<Mark.Point> label) {
        /** The lists are not written to from elsewhere. */
        public Level {
            region = List.copyOf(region);
            lines = List.copyOf(lines);
        }
    }

    /** The contours of a grid at levels in any order. */
    public static Contours of(Grid grid, double... levels) {
        double[] ascending = DoubleStream.concat(DoubleStream.of(Double.NEGATIVE_INFINITY),
                Arrays.stream(levels).filter(Double::isFinite).sorted().distinct()).toArray();
        MarchingSquares squares = new MarchingSquares(grid, ascending);
        List<Level> all = new ArrayList<>(ascending.length);
        for (int i = 0; i < ascending.length; i++) {
            all.add(squares.level(i));
        }
        return new Contours(all);
    }
}
