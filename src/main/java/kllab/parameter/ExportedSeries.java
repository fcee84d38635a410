package kllab.parameter;

import java.util.List;
import java.util.Optional;

import kllab.parameter.TableText.Row;

/**
 * A table that this program has exported: a line {@code plot,panel,series,unit,x,y} for each point.
 *
 * @param rows those below the names of its columns
 */
public record ExportedSeries(List<Row> rows) {
    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of("plot", "panel", "series", "unit", "x", "y");
    private static final int NAME = COLUMNS.indexOf("series");

    /** The rows cannot change. */
    public ExportedSeries {
        rows = List.copyOf(rows);
    }

    /** Returns the series of a table; none if it is another one. */
    public static Optional<ExportedSeries> of(List<Row> rows) {
        return !rows.isEmpty() && rows.getFirst().cells().equals(COLUMNS)
                ? Optional.of(new ExportedSeries(rows.subList(1, rows.size())))
                : Optional.empty();
    }

    /**
     * Returns the points of the first panel's series of that name, in the order of the file: rows of x and y.
     *
     * @param plot the plot, or {@code list}
     */
    public List<Row> points(String plot, String series) {
        return rows.stream()
                .filter(each -> each.size() == COLUMNS.size() && each.cells().getFirst().equals(plot)
                        && each.cells().get(1).equals("1") && each.cells().get(NAME).equals(series))
                .map(each -> new Row(each.line(), each.cells().subList(COLUMNS.size() - 2, COLUMNS.size()))).toList();
    }
}
