package kllab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import kllab.plot.Axis;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The numbers of plots and lists as CSV. */
@Tag("window")
class SeriesTableTest {
    private static final Axis AXIS = Axis.linear(0, 1);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Polyline line(double... xys) {
        double[] xs = new double[xys.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = xys[2 * i];
            ys[i] = xys[2 * i + 1];
        }
        return new Polyline(xs, ys);
    }

    private static Subplot subplot(Series... series) {
        return new Subplot(AXIS, 1, List.of(), List.of(series));
    }

    private static PlotPane pane(String name, Plot plot) {
        return Eyes.ask(() -> {
            PlotPane pane = new PlotPane(new SimpleObjectProperty<>(plot));
            pane.setName(name);
            return pane;
        });
    }

    private static List<String> rows(List<PlotPane> plots, List<Series> listed) throws BadInput {
        List<String> lines = SeriesTable.of(plots, listed).lines().toList();
        assertEquals("plot,panel,series,unit,x,y", lines.getFirst());
        return lines.subList(1, lines.size());
    }

    @Test
    void everyPointIsALineAndPanelsAreNumberedFromTheTop() throws BadInput {
        PlotPane pane = pane("densities", new Plot(AXIS, List.of(subplot(Series.of("p", "", line(0.5, 2, 1, 3))),
                subplot(Series.of("integrand", "nats", line(0.5, -4))))));
        assertEquals(List.of("densities,1,p,,5.0000000000000000e-01,2.0000000000000000e+00",
                "densities,1,p,,1.0000000000000000e+00,3.0000000000000000e+00",
                "densities,2,integrand,nats,5.0000000000000000e-01,-4.0000000000000000e+00"),
                rows(List.of(pane), List.of()));
    }

    @Test
    void aNumberReadsBackAsTheSameDouble() throws BadInput {
        for (double number : new double[]{0.1, Math.PI, 1 / 3.0, Double.MIN_VALUE, -Double.MAX_VALUE}) {
            String row = rows(List.of(), List.of(Series.of("s", "", line(0, number)))).getFirst();
            assertEquals(number, Double.parseDouble(row.substring(row.lastIndexOf(',') + 1)), row);
        }
    }

    @Test
    void aCurveIsBrokenByALineWithoutCoordinates() throws BadInput {
        Series broken = new Series("s", "", List.of(line(0, 1), line(2, Double.NaN)));
        assertEquals(List.of("list,1,s,,0.0000000000000000e+00,1.0000000000000000e+00", "list,1,s,,,",
                "list,1,s,,2.0000000000000000e+00,"), rows(List.of(), List.of(broken)));
    }

    @Test
    void aThingStandsByItsNameAndMayBeInfinite() throws BadInput {
        PlotPane pane = pane("bars", Plot.over(List.of("A", "two words", "a \"b\""), List.of(
                subplot(Series.listed("p", "", 0, List.of(1.0, Double.POSITIVE_INFINITY, 0.0))))));
        assertEquals(List.of("bars,1,p,,A,1.0000000000000000e+00", "bars,1,p,,\"two words\",inf",
                "bars,1,p,,\"a \"\"b\"\"\",0.0000000000000000e+00"), rows(List.of(pane), List.of()));
    }

    @Test
    void aTableOfNothingIsRefused() {
        PlotPane pane = pane("empty", new Plot(AXIS, List.of(subplot())));
        BadInput refused = assertThrows(BadInput.class, () -> SeriesTable.of(List.of(pane), List.of()));
        assertEquals(Message.of("export.noNumbers"), refused.reason());
    }
}
