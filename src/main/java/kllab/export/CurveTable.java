package kllab.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import kllab.plot.Mark;
import kllab.plot.Panel;
import kllab.plot.PlotPane;
import kllab.plot.Polyline;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The curves of plots as CSV: a line for each point, with 17 significant digits, so that it reads back as the same
 * double.
 *
 * <p>
 * Panels are numbered from the top. A curve is called by its style, and where a panel has several of one style, the
 * second is called {@code style-2}. A coordinate that is not finite is left empty: there the curve is broken.
 */
public final class CurveTable {
    private static final String HEAD = "plot,panel,curve,x,y\n";

    private CurveTable() {
    }

    /**
     * The table of all curves of these plots.
     *
     * @throws BadInput if they have none, but bars or a landscape
     */
    public static String of(List<PlotPane> plots) throws BadInput {
        StringBuilder table = new StringBuilder(HEAD);
        for (PlotPane plot : plots) {
            List<Panel> panels = plot.plot().panels();
            for (int i = 0; i < panels.size(); i++) {
                add(plot.name() + "," + (i + 1), panels.get(i), table);
            }
        }
        if (table.length() == HEAD.length()) {
            throw new BadInput(Message.of("export.noCurves",
                    plots.stream().map(PlotPane::name).collect(Collectors.joining(", "))));
        }
        return table.toString();
    }

    private static void add(String place, Panel panel, StringBuilder table) {
        Map<String, Integer> seen = new HashMap<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Curve curve) {
                int count = seen.merge(curve.style(), 1, Integer::sum);
                add(place + "," + curve.style() + (count == 1 ? "" : "-" + count), curve.line(), table);
            }
        }
    }

    private static void add(String curve, Polyline line, StringBuilder table) {
        for (int i = 0; i < line.size(); i++) {
            table.append(curve).append(',').append(number(line.xs()[i])).append(',').append(number(line.ys()[i]))
                    .append('\n');
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.16e", value) : "";
    }
}
