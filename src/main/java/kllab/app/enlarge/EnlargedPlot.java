package kllab.app.enlarge;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.plot.pane.PlotPane;
import kllab.ui.Ancestors;

/** A plot that was taken out of its place, below a line with the value. A node without content keeps its place. */
final class EnlargedPlot extends Region {
    private final PlotPane plot;
    private final Optional<Region> line;
    private final Region place = new Region();

    /**
     * A plot that takes all the room there is.
     *
     * @param plot in a pane, from which it is taken
     * @param line stands above it; none where there is no value
     */
    EnlargedPlot(PlotPane plot, Optional<Region> line) {
        this.plot = plot;
        this.line = line;
        getStyleClass().add("enlarged");
        place.getStyleClass().add("plot");
        VBox.setVgrow(place, VBox.getVgrow(plot));
        Pane home = (Pane) plot.getParent();
        home.getChildren().set(home.getChildren().indexOf(plot), place);
        line.ifPresent(getChildren()::add);
        getChildren().add(plot);
        plot.enlarged().set(true);
    }

    PlotPane plot() {
        return plot;
    }

    /**
     * Returns true while the place of the plot would be seen.
     *
     * @param covered what hides it now only because the plot is enlarged
     */
    boolean hasPlace(Node covered) {
        return equals(plot.getParent()) && place.getScene() != null
                && Ancestors.of(place).allMatch(each -> each.equals(covered) || each.isVisible());
    }

    /** Puts the plot back into its place. One whose place is gone is shown again by whoever took that away. */
    void putBack() {
        plot.enlarged().set(false);
        getChildren().clear();
        Parent home = place.getParent();
        if (home instanceof Pane pane) {
            int at = pane.getChildren().indexOf(place);
            if (plot.getParent() == null) {
                pane.getChildren().set(at, plot);
            } else {
                pane.getChildren().remove(at);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        if (line.isPresent() && line.get().isManaged()) {
            double height = Math.ceil(line.get().prefHeight(-1));
            line.get().resizeRelocate(left, top, width, height);
            top += height;
        }
        plot.resizeRelocate(left, top, width, Math.max(0, getHeight() - top - snappedBottomInset()));
    }
}
