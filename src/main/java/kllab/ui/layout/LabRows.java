package kllab.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.ui.Styled;

/**
 * The screen of a lab in rows: plots above, the value and its formula in the middle, controls below.
 *
 * <p>
 * Each row takes as few lines as the least widths of its nodes allow. If not even the plots fit beside each other, the
 * value stands below the first of them and before the others, so that the value stays with its plot; the screen then
 * has the pseudo-class {@code stacked}. A row without managed nodes has no room. The plots get the height that is left
 * over; without plots, the first line gets it. Where only a part of its width is seen at once, the controls are no
 * wider than that. The children stand in the order of the eye, which is that of the tab key.
 *
 * <p>
 * Where a style says {@code -kl-stage: true} the plots have the room: the value is a line above them, controls are left
 * out, and while something beside the lab explains it, all plots but the first, unless they are asked for.
 */
public final class LabRows extends VBox {
    /** The pseudo-class while there are no plots, and the value and its formula have their room. */
    private static final PseudoClass WITHOUT_PLOTS = PseudoClass.getPseudoClass("without-plots");
    /** The pseudo-class while something beside the lab explains it. */
    private static final PseudoClass EXPLAINED = PseudoClass.getPseudoClass("explained");
    /** The pseudo-class on a stage that has less than this part of the width of its scene. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_SHARE = 0.4;
    /** The style class of a node that is only there to be handled. */
    private static final String CONTROLS = "controls";

    private static final StyleablePropertyFactory<LabRows> STYLES = new StyleablePropertyFactory<>(
            VBox.getClassCssMetaData());
    private static final CssMetaData<LabRows, Boolean> STAGE = STYLES.createBooleanCssMetaData("-kl-stage",
            rows -> rows.stage, false, false);

    private final StyleableBooleanProperty stage = new SimpleStyleableBooleanProperty(STAGE, this, "stage");
    private final ObservableValue<Boolean> explained;
    private final BooleanProperty keepingPlots = new SimpleBooleanProperty();
    private final Row plots;
    private final Row values;
    private final Row controls;
    private double seen = Double.MAX_VALUE;

    /**
     * A row.
     *
     * @param shares how much each node takes of the width that is left over, against the others of its line; 0 keeps it
     *     at its preferred width
     * @param nodes from left to right
     */
    public record Row(List<Double> shares, List<Node> nodes) {
        /** The lists are not written to from elsewhere. */
        public Row {
            shares = List.copyOf(shares);
            nodes = List.copyOf(nodes);
        }

        /** A row of nodes. */
        public static Row of(List<Double> shares, Node... nodes) {
            return new Row(shares, List.of(nodes));
        }

        /** The same row, each node in a place of its own, which can be left out whatever the node says. */
        private Row inPlaces() {
            return new Row(shares, nodes.stream().map(Row::place).toList());
        }

        private static Node place(Node node) {
            StackPane place = Styled.as(new StackPane(node), "lab-place");
            place.managedProperty().bind(node.managedProperty());
            place.setPickOnBounds(false);
            // What is wider than its place reaches out at its end only.
            place.setAlignment(Pos.TOP_LEFT);
            return place;
        }

        private List<RowLine.Piece> pieces() {
            return RowLine.managed(IntStream.range(0, nodes.size())
                    .mapToObj(i -> new RowLine.Piece(nodes.get(i), shares.get(i))).toList());
        }
    }

    /** The rows from top to bottom, which nothing explains. */
    public LabRows(Row plots, Row values, Row controls) {
        this(plots, values, controls, new ReadOnlyBooleanWrapper(false));
    }

    /**
     * The rows from top to bottom.
     *
     * @param explained true while something beside them explains them; they have the pseudo-class {@code explained}
     *     then
     */
    public LabRows(Row plots, Row values, Row controls, ObservableValue<Boolean> explained) {
        this.plots = plots.inPlaces();
        this.values = values.inPlaces();
        this.controls = controls.inPlaces();
        this.explained = explained;
        getStyleClass().add("lab");
        rows().forEach(row -> getChildren().addAll(row.nodes));
        this.plots.nodes.forEach(each -> each.managedProperty()
                .subscribe(() -> pseudoClassStateChanged(WITHOUT_PLOTS, this.plots.pieces().isEmpty())));
        explained.subscribe(is -> {
            pseudoClassStateChanged(EXPLAINED, is);
            requestLayout();
        });
        stage.subscribe(this::requestLayout);
        keepingPlots.subscribe(this::requestLayout);
    }

    /** Is true while the plots have the room that controls have elsewhere. */
    public ReadOnlyProperty<Boolean> stage() {
        return stage;
    }

    /** Is true while all plots are asked for, also on a stage on which something beside them explains the first. */
    public BooleanProperty keepingPlots() {
        return keepingPlots;
    }

    private Stream<Row> rows() {
        return Stream.of(plots, values, controls);
    }

    /** Returns the nodes of a row that have room now. */
    private List<RowLine.Piece> pieces(Row row) {
        if (!stage.get()) {
            return row.pieces();
        }
        if (row.equals(controls)) {
            return List.of();
        }
        List<RowLine.Piece> pieces = row.pieces().stream().filter(each -> !isControl(each.node())).toList();
        return row.equals(plots) && explained.getValue() && !keepingPlots.get()
                ? pieces.stream().limit(1).toList()
                : pieces;
    }

    private static boolean isControl(Node place) {
        return ((StackPane) place).getChildren().getFirst().getStyleClass().contains(CONTROLS);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Takes how much of its width is seen at once. */
    void setSeen(double width) {
        if (seen != width) {
            seen = width;
            requestLayout();
        }
    }

    private List<RowLine> lines(Row row, double width) {
        return RowLine.of(pieces(row), width, getSpacing());
    }

    /**
     * The lines.
     *
     * @param height the room there is; less than there is if nothing is known of it
     */
    private List<RowLine> lines(double width, double height) {
        return stage.get() ? linesOnStage(width, height) : linesInRows(width);
    }

    /**
     * The value in a line of its own, and below it the plots and what else is shown. Of several lines of plots those
     * behind the first are there only as far as there is room: nothing is scrolled in a hall.
     */
    private List<RowLine> linesOnStage(double width, double height) {
        List<RowLine.Piece> middle = pieces(values);
        boolean told = !middle.isEmpty() && middle.getFirst().node().equals(values.nodes.getFirst());
        List<RowLine> lines = new ArrayList<>();
        if (told) {
            lines.add(new RowLine(List.of(new RowLine.Piece(middle.getFirst().node(), 1)), width, getSpacing()));
        }
        List<RowLine> pictures = lines(plots, width);
        List<RowLine> rest = RowLine.of(middle.subList(told ? 1 : 0, middle.size()), width, getSpacing());
        lines.addAll(pictures.stream().limit(1).toList());
        for (RowLine more : pictures.stream().skip(1).toList()) {
            List<RowLine> all = Stream.of(lines, List.of(more), rest).flatMap(List::stream).toList();
            if (RowLine.height(all, true) <= height) {
                lines.add(more);
            }
        }
        lines.addAll(rest);
        return lines;
    }

    private List<RowLine> linesInRows(double width) {
        List<RowLine> lines = new ArrayList<>(lines(plots, width));
        List<RowLine> middle = lines(values, width);
        if (lines.size() > 1 && !middle.isEmpty()) {
            lines.add(1, middle.getFirst());
            middle = middle.subList(1, middle.size());
        }
        lines.addAll(middle);
        lines.addAll(lines(controls, Math.min(width, seen - sides())));
        return lines;
    }

    private boolean isOfPlots(RowLine line) {
        return plots.nodes.contains(line.pieces().getFirst().node());
    }

    @Override
    protected double computeMinWidth(double height) {
        // On a stage the line of the value gives up what stands beside the number.
        return sides() + rows().filter(row -> !stage.get() || !row.equals(values)).flatMap(row -> pieces(row).stream())
                .mapToDouble(RowLine.Piece::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + rows().map(this::pieces)
                .mapToDouble(row -> row.stream().mapToDouble(piece -> Math.ceil(piece.node().prefWidth(-1))).sum()
                        + getSpacing() * Math.max(0, row.size() - 1))
                .max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, false);
    }

    private double height(double width, boolean least) {
        double available = (width < 0 ? computePrefWidth(-1) : width) - sides();
        return ends() + RowLine.height(lines(available, 0), least);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double ends() {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - sides();
        List<RowLine> lines = lines(width, getHeight() - ends());
        pseudoClassStateChanged(WrapRow.STACKED, lines(plots, width).size() > 1);
        pseudoClassStateChanged(NARROW, stage.get() && getWidth() < NARROW_SHARE * getScene().getWidth());
        order(lines);
        double[] heights = heights(lines, getHeight() - ends());
        double top = snappedTopInset();
        for (int i = 0; i < heights.length; i++) {
            lines.get(i).place(this, snappedLeftInset(), top, heights[i]);
            top += heights[i] + getSpacing();
        }
    }

    /** Puts the children into the order of the lines, in one change, so that the focused node keeps the keyboard. */
    private void order(List<RowLine> lines) {
        List<Node> seen = lines.stream().flatMap(line -> line.pieces().stream()).map(RowLine.Piece::node).toList();
        List<Node> away = getChildren().stream().filter(each -> !seen.contains(each)).toList();
        if (!seen.equals(getChildren().subList(0, seen.size()))) {
            getChildren().setAll(Stream.concat(seen.stream(), away.stream()).toList());
        }
        seen.forEach(each -> each.setVisible(true));
        away.forEach(each -> each.setVisible(false));
    }

    /**
     * Returns the heights of the lines: between their least and their preferred height as far as there is room. The
     * plots get the height that is left over.
     */
    private double[] heights(List<RowLine> lines, double height) {
        double least = RowLine.height(lines, true);
        double preferred = RowLine.height(lines, false);
        double part = preferred > least ? Math.clamp((height - least) / (preferred - least), 0, 1) : 1;
        double left = Math.max(0, height - preferred);
        boolean none = lines.stream().noneMatch(this::isOfPlots);
        double shared = lines.stream().filter(this::isOfPlots).mapToDouble(RowLine::share).sum();
        double[] heights = new double[lines.size()];
        double before = 0;
        double end = 0;
        for (int i = 0; i < heights.length; i++) {
            RowLine line = lines.get(i);
            double low = line.height(true);
            double share = none ? (i == 0 ? 1 : 0) : isOfPlots(line) ? line.share() / shared : 0;
            end += low + part * (line.height(false) - low) + share * left;
            // By where lines end, so that what rounding leaves never adds up.
            heights[i] = Math.rint(end) - before;
            before += heights[i];
        }
        return heights;
    }
}
