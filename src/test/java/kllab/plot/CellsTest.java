package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import kllab.math.Interval;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static Cells tile(int columns, double value) {
        return new Cells(columns, 2, IntStream.range(0, 2 * columns).mapToDouble(i -> value + i / 10.0).toArray());
    }

    @Test
    void tilesStandInRowsWithHolesBetweenThem() {
        Cells cells = Cells.tiled(2, 1, List.of(tile(1, 1), tile(1, 2), tile(1, 3)));
        assertEquals(3, cells.columns());
        assertEquals(5, cells.rows());
        double hole = Double.NaN;
        assertArrayEquals(new double[]{1, hole, 2, 1.1, hole, 2.1, hole, hole, hole, 3, hole, hole, 3.1, hole, hole},
                cells.values());
    }

    @Test
    void sixtyFourDigitsHaveSevenGapsEachWay() {
        Cells digit = new Cells(28, 28, new double[784]);
        Cells digits = Cells.tiled(8, 2, IntStream.range(0, 64).mapToObj(i -> digit).toList());
        assertEquals(8 * 28 + 7 * 2, digits.columns());
        assertEquals(8 * 28 + 7 * 2, digits.rows());
    }

    @Test
    void tilesOfDifferentSizesAreRefused() {
        assertEquals("tile 1 has another size than the first", assertThrows(IllegalArgumentException.class,
                () -> Cells.tiled(2, 1, List.of(tile(1, 1), tile(2, 1)))).getMessage());
        assertEquals("0 tiles, 2 a row, 1 apart", assertThrows(IllegalArgumentException.class,
                () -> Cells.tiled(2, 1, List.of())).getMessage());
        assertEquals("5 values for 2 by 2 cells", assertThrows(IllegalArgumentException.class,
                () -> new Cells(2, 2, new double[5])).getMessage());
    }

    @Test
    void theSeriesOfARasterHaveTheMiddlesOfItsCells() {
        Mark.Raster raster = new Mark.Raster(new Cells(2, 2, new double[]{1, 2, 3, 4}), new Interval(0, 4),
                new Interval(-1, 1), new Ramp(new Interval(0, 1), List.of("a", "b")), "heat");
        List<Series> rows = Series.ofRows("heat", "nats", raster);
        assertEquals(List.of("heat-at-0.5", "heat-at--0.5"), rows.stream().map(Series::name).toList());
        assertArrayEquals(new double[]{1, 3}, rows.getFirst().pieces().getFirst().xs());
        assertArrayEquals(new double[]{1, 2}, rows.getFirst().pieces().getFirst().ys());
        assertArrayEquals(new double[]{3, 4}, rows.getLast().pieces().getFirst().ys());
    }
}
