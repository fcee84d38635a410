package kllab.plot.contour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import kllab.math.Interval;
import kllab.plot.Axis;
import kllab.plot.Grid;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static Grid square(int cells, DoubleBinaryOperator function) {
        return Grid.over(Axis.linear(-2, 2), Axis.linear(-2, 2), cells, cells, function);
    }

    /** By the shoelace formula: above 0 for what lies to the left, so that holes count against it. */
    private static double area(Contours.Level level) {
        double twice = 0;
        for (Polyline ring : level.region()) {
            for (int i = 1; i < ring.size(); i++) {
                twice += ring.xs()[i - 1] * ring.ys()[i] - ring.xs()[i] * ring.ys()[i - 1];
            }
        }
        return twice / 2;
    }

    /** Whether a point lies in the region, by the even-odd rule. */
    private static boolean inside(Contours.Level level, double x, double y) {
        boolean inside = false;
        for (Polyline ring : level.region()) {
            for (int i = 1; i < ring.size(); i++) {
                double y0 = ring.ys()[i - 1];
                double y1 = ring.ys()[i];
                if ((y0 > y) != (y1 > y)) {
                    double x0 = ring.xs()[i - 1];
                    inside ^= x < x0 + (y - y0) / (y1 - y0) * (ring.xs()[i] - x0);
                }
            }
        }
        return inside;
    }

    @Test
    void levelOfABowlIsACircle() {
        Contours contours = Contours.of(square(100, (x, y) -> x * x + y * y), 1, 0.25);
        assertArrayEquals(new double[]{Double.NEGATIVE_INFINITY, 0.25, 1},
                contours.levels().stream().mapToDouble(Contours.Level::value).toArray());
        Contours.Level one = contours.levels().get(2);
        assertEquals(1, one.lines().size());
        Polyline circle = one.lines().getFirst();
        for (int i = 0; i < circle.size(); i++) {
            assertEquals(1, Math.hypot(circle.xs()[i], circle.ys()[i]), 5e-4);
        }
        assertEquals(circle.xs()[0], circle.xs()[circle.size() - 1]);
        assertEquals(16 - Math.PI, area(one), 2e-3);
        assertEquals(1, one.label().orElseThrow().x(), 1e-12);
        assertEquals(0, one.label().orElseThrow().y(), 0.05);
    }

    @Test
    void groundIsAllOfTheGridWithoutLines() {
        Contours.Level ground = Contours.of(square(7, (x, y) -> x)).levels().getFirst();
        assertEquals(16, area(ground), 1e-14);
        assertEquals(1, ground.region().size());
        assertTrue(ground.lines().isEmpty() && ground.label().isEmpty());
    }

    @Test
    void levelOfAPlaneIsAStraightLineFromEdgeToEdge() {
        Contours.Level level = Contours.of(square(8, (x, y) -> 2 * x + y), 0.7).levels().get(1);
        assertEquals(1, level.lines().size());
        Polyline line = level.lines().getFirst();
        for (int i = 0; i < line.size(); i++) {
            assertEquals(0.7, 2 * line.xs()[i] + line.ys()[i], 1e-14);
        }
        assertEquals(4, Math.abs(line.ys()[0] - line.ys()[line.size() - 1]), 1e-14);
        assertEquals(8 - 0.35 * 4, area(level), 1e-13);
        assertEquals(0.35, level.label().orElseThrow().x(), 1e-13);
        assertEquals(0, level.label().orElseThrow().y(), 1e-13);
    }

    @Test
    void linesAreOnlyWhereTheFunctionHasTheLevel() {
        Contours.Level level = Contours.of(square(40, (x, y) -> Math.hypot(x, y)), 2.2).levels().get(1);
        assertEquals(4, level.lines().size());
        for (Polyline line : level.lines()) {
            for (int i = 0; i < line.size(); i++) {
                assertEquals(2.2, Math.hypot(line.xs()[i], line.ys()[i]), 2e-3);
            }
        }
    }

    @Test
    void valuesThatAreNotFiniteAreHoles() {
        for (double hole : new double[]{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Contours contours = Contours.of(square(8, (x, y) -> x == 0 && y == 0.5 ? hole : x), -1, 0);
            // In each of the four cells about the hole half is left.
            assertEquals(16 - 2 * 0.25, area(contours.levels().get(0)), 1e-14);
            assertEquals(2, contours.levels().get(0).region().size());
            assertTrue(contours.levels().get(0).lines().isEmpty());
            assertEquals(12 - 2 * 0.25, area(contours.levels().get(1)), 1e-14);
            // The line x = 0 stops at the hole and goes on behind it.
            assertEquals(2, contours.levels().get(2).lines().size());
        }
        Contours nothing = Contours.of(square(8, (x, y) -> Double.NaN), 0);
        assertTrue(nothing.levels().stream().allMatch(each -> each.region().isEmpty() && each.label().isEmpty()));
    }

    /** Noise on few values is full of saddles, level nodes and touching summits. */
    @Test
    void eachRegionLiesWithinTheOneBelow() {
        SplittableRandom random = new SplittableRandom(71);
        for (int round = 0; round < 40; round++) {
            boolean holes = round % 2 == 1;
            double lift = 0.1 * (round % 3);
            Grid grid = square(12,
                    (x, y) -> holes && random.nextInt(9) == 0 ? Double.NaN : random.nextInt(8) + lift);
            Contours contours = Contours.of(grid, 1, 2.5, 3, 4.5, 6);
            for (int i = 0; i < 400; i++) {
                double x = random.nextDouble(-2, 2);
                double y = random.nextDouble(-2, 2);
                boolean outer = true;
                for (Contours.Level level : contours.levels()) {
                    boolean inner = inside(level, x, y);
                    assertTrue(outer || !inner, () -> level.value() + " at " + x + ", " + y);
                    outer = inner;
                }
            }
        }
    }

    @Test
    void nodesLieOnTheirSideOfEveryLevel() {
        SplittableRandom random = new SplittableRandom(72);
        Grid grid = square(16, (x, y) -> random.nextDouble());
        for (Contours.Level level : Contours.of(grid, 0.1, 0.3, 0.5, 0.7, 0.9).levels()) {
            for (int j = 1; j < 16; j++) {
                for (int i = 1; i < 16; i++) {
                    assertEquals(grid.values()[j][i] >= level.value(), inside(level, grid.xs()[i], grid.ys()[j]));
                }
            }
        }
    }

    /** The mean of the corners is 0.5: what is above is joined for a level up to there, and parted for one above. */
    @Test
    void saddlesArePartedByTheMeanOfTheirCorners() {
        Grid saddle = new Grid(new double[]{0, 1}, new double[]{0, 1}, new double[][]{{1, 0}, {0, 1}});
        Contours contours = Contours.of(saddle, 0.4, 0.6);
        assertEquals(1, contours.levels().get(1).region().size());
        assertEquals(2, contours.levels().get(2).region().size());
        assertEquals(1 - 0.4 * 0.4, area(contours.levels().get(1)), 1e-15);
        assertEquals(0.4 * 0.4, area(contours.levels().get(2)), 1e-15);
    }

    @Test
    void labelMovesAsMuchAsTheLine() {
        Mark.Point before = new Mark.Point(0.99, 0);
        for (int i = 0; i < 50; i++) {
            double centre = 0.01 * i;
            Contours.Level level = Contours.of(square(60, (x, y) -> Math.hypot(x - centre, 2 * y)), 1).levels().get(1);
            Mark.Point label = level.label().orElseThrow();
            assertEquals(before.x() + 0.01, label.x(), 2e-3);
            assertEquals(before.y(), label.y(), 0.07);
            before = label;
        }
    }

    @Test
    void summitThatJustReachesTheLevelIsNoRegion() {
        Contours.Level level = Contours.of(square(8, (x, y) -> -Math.hypot(x, y)), 0).levels().get(1);
        assertTrue(level.region().isEmpty() && level.lines().isEmpty());
    }

    @Test
    void copesWithTheLargestValues() {
        Grid grid = square(6, (x, y) -> x < 0 ? -Double.MAX_VALUE : Double.MAX_VALUE);
        Contours.Level level = Contours.of(grid, 0).levels().get(1);
        Polyline line = level.lines().getFirst();
        assertTrue(Arrays.stream(line.xs()).allMatch(Double::isFinite));
        assertEquals(8 + 4 * (2 / 6.0), area(level), 1e-12);
    }

    @Test
    void nodesOfALogarithmicAxisDivideItAsItIsDrawn() {
        Grid grid = Grid.over(Axis.linear(0, 1), Axis.logarithmic(new Interval(0.01, 100)), 2, 4, (x, y) -> y);
        assertArrayEquals(new double[]{0.01, 0.1, 1, 10, 100}, grid.ys(), 1e-13);
        assertArrayEquals(new double[]{0, 0.5, 1}, grid.xs());
    }

    @Test
    void aGridByRowsIsTheSameGrid() {
        Grid whole = square(9, (x, y) -> x * x + x * y);
        Grid byRows = Grid.byRows(Axis.linear(-2, 2), Axis.linear(-2, 2), 9, 9, y -> x -> x * x + x * y);
        assertArrayEquals(whole.xs(), byRows.xs());
        assertArrayEquals(whole.ys(), byRows.ys());
        assertArrayEquals(whole.values(), byRows.values());
    }

    @Test
    void refusesAGridWithoutCells() {
        assertEquals("1 by 2 nodes", assertThrows(IllegalArgumentException.class,
                () -> new Grid(new double[1], new double[2], new double[2][1])).getMessage());
    }
}
