package kllab.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.ui.Explained;
import kllab.ui.Help;

/**
 * A choice with all its options in view: buttons in a row, with the chosen one raised.
 *
 * <p>
 * Where a style says {@code -kl-two-lines: true} they stand in two lines where one is too long, so that what stands
 * beside them need not go below.
 */
public final class Segments extends HBox {
    private static final StyleablePropertyFactory<Segments> STYLES = new StyleablePropertyFactory<>(
            HBox.getClassCssMetaData());
    private static final CssMetaData<Segments, Boolean> TWO_LINES = STYLES.createBooleanCssMetaData("-kl-two-lines",
            segments -> segments.twoLines, false, false);

    private final StyleableBooleanProperty twoLines = new SimpleStyleableBooleanProperty(TWO_LINES, this, "twoLines");

    /** Buttons for a choice; the id of each is {@code choose-} and what it chooses. */
    public Segments(Choice<?> choice) {
        getStyleClass().add("segments");
        fill(choice);
        twoLines.subscribe(this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Returns the width of these buttons side by side. */
    private double width(List<Node> buttons) {
        return buttons.stream().mapToDouble(each -> Math.ceil(each.prefWidth(-1))).sum()
                + getSpacing() * Math.max(0, buttons.size() - 1);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** Returns how many buttons stand in the first of two lines, so that the longer one is as short as can be. */
    private int firstLine() {
        List<Node> all = getManagedChildren();
        return IntStream.rangeClosed(1, all.size()).boxed().min(Comparator.comparingDouble(
                n -> Math.max(width(all.subList(0, n)), width(all.subList(n, all.size()))))).orElse(0);
    }

    private boolean isInTwoLines(double width) {
        return twoLines.get() && width >= 0 && width < super.computePrefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        List<Node> all = getManagedChildren();
        return twoLines.get()
                ? sides() + Math.max(width(all.subList(0, firstLine())), width(all.subList(firstLine(), all.size())))
                : super.computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = super.computePrefHeight(-1);
        return isInTwoLines(width) ? 2 * one - snappedTopInset() - snappedBottomInset() + getSpacing() : one;
    }

    @Override
    protected void layoutChildren() {
        if (!isInTwoLines(getWidth())) {
            super.layoutChildren();
            return;
        }
        List<Node> all = getManagedChildren();
        double line = super.computePrefHeight(-1) - snappedTopInset() - snappedBottomInset();
        double y = snappedTopInset();
        for (List<Node> each : List.of(all.subList(0, firstLine()), all.subList(firstLine(), all.size()))) {
            double x = snappedLeftInset();
            for (Node button : each) {
                double width = Math.ceil(button.prefWidth(-1));
                button.resizeRelocate(x, y, width, line);
                x += width + getSpacing();
            }
            y += line + getSpacing();
        }
    }

    /** Says which word explains the name of a choice. */
    public Segments explained(Object choice, String word) {
        getChildren().stream().filter(each -> ("choose-" + choice).equals(each.getId()))
                .forEach(each -> Explained.by(each, word));
        return this;
    }

    private <T> void fill(Choice<T> choice) {
        for (T each : choice.choices()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("segment");
            button.setId("choose-" + each);
            button.textProperty().bind(choice.name().apply(each));
            Help.on(button, choice.help());
            button.setMinWidth(Region.USE_PREF_SIZE);
            choice.chosen().subscribe(now -> button.setSelected(each.equals(now)));
            button.setOnAction(event -> {
                choice.choose().accept(each);
                // A press on the chosen one leaves it chosen.
                button.setSelected(each.equals(choice.chosen().getValue()));
            });
            getChildren().add(button);
        }
    }
}
