package kllab.export;

import java.util.List;
import java.util.Locale;

import kllab.parameter.ExportedSeries;
import kllab.parameter.TableText;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;

/**
 * The numbers of plots and lists as CSV: a line for each point, with 17 significant digits, so that it reads back as
 * the same double.
 *
 * <p>
 * Panels are numbered from the top. The unit is that of y. A coordinate is empty where a curve is broken. The x of a
 * thing with a name is that name, harmless to spreadsheets, and an infinite number is {@code inf}.
 */
public final class SeriesTable {
    private static final String HEAD = String.join(",", ExportedSeries.COLUMNS) + "\n";
    /** The word in place of the name of a plot, for numbers that are listed beside the plots. */
    private static final String LIST = "list";

    private final StringBuilder table = new StringBuilder(HEAD);

    private SeriesTable() {
    }

    /**
     * Returns the table of all numbers of these plots, and of those that are listed beside them.
     *
     * @throws BadInput if there are none
     */
    public static String of(List<PlotPane> plots, List<Series> listed) throws BadInput {
        SeriesTable table = new SeriesTable();
        for (PlotPane pane : plots) {
            Plot plot = pane.plot();
            for (int i = 0; i < plot.subplots().size(); i++) {
                Subplot subplot = plot.subplots().get(i);
                for (Series each : subplot.series()) {
                    table.add(pane.name() + "," + (i + 1), each, plot.names());
                }
            }
        }
        listed.forEach(each -> table.add(LIST + ",1", each, List.of()));
        if (table.table.length() == HEAD.length()) {
            throw new BadInput("export.noNumbers");
        }
        return table.table.toString();
    }

    private void add(String place, Series series, List<String> names) {
        String head = place + "," + series.name() + "," + series.unit() + ",";
        for (int piece = 0; piece < series.pieces().size(); piece++) {
            if (piece > 0) {
                table.append(head).append(",\n");
            }
            Polyline line = series.pieces().get(piece);
            for (int i = 0; i < line.size(); i++) {
                double x = line.xs()[i];
                double y = line.ys()[i];
                table.append(head).append(names.isEmpty() ? number(x) : TableText.harmless(names.get((int) x)))
                        .append(',')
                        .append(!names.isEmpty() && y == Double.POSITIVE_INFINITY ? "inf" : number(y)).append('\n');
            }
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.16e", value) : "";
    }
}
