package kllab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import kllab.plot.Axis;
import kllab.plot.Tick;
import kllab.plot.pane.PlotLine;

/** The lab's curves in JavaFX's own charts, one for each panel: no animation, no symbols, the same looks and ranges. */
final class CurveCharts {
    private final Pane root = new Pane();
    private final Scene scene = MovingLab.scene(root);
    /** By place and line, in the order of the recorded lines. */
    private final List<List<XYChart.Series<Number, Number>>> series = new ArrayList<>();

    private CurveCharts() {
    }

    /**
     * Charts of recorded curves.
     *
     * @param places where the plots are
     * @param recorded the curves, by frame and by place
     * @param axes the axes of each plot: the one that its panels share, and that of each panel
     */
    static Moving of(List<Bounds> places, List<List<List<PlotLine>>> recorded, List<List<Axis>> axes) {
        CurveCharts charts = new CurveCharts();
        for (int i = 0; i < places.size(); i++) {
            charts.add(places.get(i), recorded.getFirst().get(i), axes.get(i));
        }
        return new Moving(charts.scene, frame -> charts.show(recorded.get(frame)));
    }

    private void add(Bounds place, List<PlotLine> lines, List<Axis> axes) {
        List<XYChart<Number, Number>> charts = new ArrayList<>();
        double top = place.getMinY();
        for (int panel = 0; panel < axes.size() - 1; panel++) {
            int here = panel;
            List<PlotLine> shown = lines.stream().filter(line -> line.subplot() == here).toList();
            double height = panel == axes.size() - 2
                    ? place.getMaxY() - top
                    : shown.getFirst().ground().height() + shown.getFirst().ground().y();
            XYChart<Number, Number> chart = shown.stream().anyMatch(PlotLine::area)
                    ? withoutSymbols(new AreaChart<>(axis(axes.getFirst()), axis(axes.get(panel + 1))))
                    : withoutSymbols(new LineChart<>(axis(axes.getFirst()), axis(axes.get(panel + 1))));
            chart.setAnimated(false);
            chart.setLegendVisible(false);
            chart.setPrefSize(place.getWidth(), height);
            chart.relocate(place.getMinX(), top);
            root.getChildren().add(chart);
            charts.add(chart);
            top += height;
        }
        List<XYChart.Series<Number, Number>> added = new ArrayList<>();
        for (PlotLine line : lines) {
            XYChart.Series<Number, Number> one = new XYChart.Series<>();
            charts.get(line.subplot()).getData().add(one);
            dress(one.getNode(), line);
            added.add(one);
        }
        series.add(added);
    }

    private static XYChart<Number, Number> withoutSymbols(AreaChart<Number, Number> chart) {
        chart.setCreateSymbols(false);
        return chart;
    }

    private static XYChart<Number, Number> withoutSymbols(LineChart<Number, Number> chart) {
        chart.setCreateSymbols(false);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        return chart;
    }

    private static NumberAxis axis(Axis axis) {
        double step = Tick.niceStep(axis.bounds().length() / 8);
        return new NumberAxis(axis.bounds().min(), axis.bounds().max(), step);
    }

    /** Gives a series the look of the lab's style; what an area chart draws besides is not drawn. */
    private void dress(Node node, PlotLine line) {
        Text look = CurveFloor.look(root, line.style());
        look.applyCss();
        Shape curve = (Shape) (node instanceof Group both ? both.getChildren().get(1) : node);
        if (node instanceof Group both) {
            both.getChildren().getFirst().setStyle(line.area()
                    ? "-fx-fill: #" + look.getFill().toString().substring(2)
                    : "-fx-fill: transparent");
        }
        String dashes = look.getStrokeDashArray().stream().map(String::valueOf).collect(Collectors.joining(" "));
        curve.setStyle(line.area()
                ? "-fx-stroke: transparent"
                : "-fx-stroke: #%s; -fx-stroke-width: %s; -fx-effect: null;"
                        .formatted(look.getStroke().toString().substring(2), look.getStrokeWidth())
                        + (dashes.isEmpty() ? "" : "-fx-stroke-dash-array: " + dashes));
    }

    private void show(List<List<PlotLine>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k < lines.get(i).size(); k++) {
                PlotLine line = lines.get(i).get(k);
                List<XYChart.Data<Number, Number>> data = new ArrayList<>(line.values().size());
                for (int j = 0; j < line.values().size(); j++) {
                    data.add(new XYChart.Data<>(line.values().xs()[j], line.values().ys()[j]));
                }
                series.get(i).get(k).setData(FXCollections.observableList(data));
            }
        }
    }
}
