package kllab.ui.value;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A row of a {@link BarTable}: at the left a title with a word of explanation below it, at the right a bar from the
 * common zero and its number at the end of it.
 */
public final class BarRow extends Region {
    private static final double GAP = 6;
    private static final PseudoClass ENDLESS = PseudoClass.getPseudoClass("endless");

    private final Region title;
    private final Label words;
    private final Label number;
    private final Region bar = new Region();
    private final Region cut = new Region();
    private final Region zero = new Region();
    private BarTable.Columns columns = BarTable.Columns.NONE;
    private double length;
    private boolean isCut;
    private boolean isEndless;

    /**
     * A row.
     *
     * @param title the quantity that the bar shows, on one line
     * @param words what it means
     * @param number how much it is
     * @param style the style class of the bar and its number
     */
    public BarRow(Region title, Label words, Label number, String style) {
        this.title = title;
        this.words = words;
        this.number = number;
        words.getStyleClass().add("bar-words");
        words.setWrapText(true);
        number.getStyleClass().addAll("bar-number", style);
        bar.getStyleClass().addAll("bar", style);
        cut.getStyleClass().add("bar-cut");
        zero.getStyleClass().add("bar-zero");
        zero.setMouseTransparent(true);
        getStyleClass().addAll("bar-row", style);
        getChildren().addAll(title, words, bar, cut, zero, number);
        getChildren().forEach(each -> each.setManaged(false));
    }

    /** The width of the title and its words, each on one line. */
    double wordsWidth() {
        return Math.ceil(Math.max(title.prefWidth(-1), words.prefWidth(-1)));
    }

    /** The least width that the title can do with; its words may break. */
    double leastWordsWidth() {
        return Math.ceil(title.prefWidth(-1));
    }

    /** The width of the number. */
    double numberWidth() {
        return Math.ceil(number.prefWidth(-1)) + GAP;
    }

    /** The height in a table of that width. The words have all of it: they are below the bar. */
    double height(double width) {
        return snappedTopInset() + firstLine() + Math.ceil(wordsHeight(inner(width))) + snappedBottomInset();
    }

    private double inner(double width) {
        return width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    }

    private double firstLine() {
        return Math.ceil(Math.max(title.prefHeight(-1), number.prefHeight(-1)));
    }

    private double wordsHeight(double width) {
        return words.getText().isEmpty() ? 0 : words.prefHeight(width);
    }

    /**
     * Places what is in the row.
     *
     * @param common where the columns of all rows are
     * @param signed how long the bar is, in pixels; negative to the left
     * @param broken true if the bar is shorter than it should be; a gap in it says so
     */
    void place(BarTable.Columns common, double signed, boolean broken) {
        columns = common;
        length = signed;
        isCut = broken;
        setEndless(false);
    }

    /**
     * Places what is in the row, with a bar that has no end.
     *
     * @param common where the columns of all rows are
     * @param toTheRight true if it runs off the right edge; else it runs to the title
     */
    void placeEndless(BarTable.Columns common, boolean toTheRight) {
        columns = common;
        length = toTheRight ? 1 : -1;
        isCut = false;
        setEndless(true);
    }

    private void setEndless(boolean endless) {
        isEndless = endless;
        bar.pseudoClassStateChanged(ENDLESS, endless);
        number.pseudoClassStateChanged(ENDLESS, endless);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        // Of height to spare the bar takes a half, and the other half keeps rows apart.
        double line = firstLine() + Math.max(0, Math.rint((getHeight() - height(getWidth())) / 2));
        double titleWidth = Math.min(Math.ceil(title.prefWidth(-1)), columns.words());
        double titleHeight = Math.ceil(title.prefHeight(-1));
        title.resizeRelocate(left, top + Math.rint((line - titleHeight) / 2), titleWidth, titleHeight);
        double wordsWidth = Math.min(Math.ceil(words.prefWidth(-1)), inner(getWidth()));
        words.resizeRelocate(left, top + line, wordsWidth, Math.ceil(wordsHeight(inner(getWidth()))));
        // The line of zeros is broken where there are words.
        zero.resizeRelocate(columns.zero(), 0, 1, left + wordsWidth < columns.zero() ? getHeight() : top + line);
        double from = isEndless
                ? Math.rint(length > 0 ? columns.zero() : left + titleWidth + GAP)
                : Math.rint(Math.min(columns.zero(), columns.zero() + length));
        // What is not nothing is seen.
        double width = isEndless
                ? (length > 0 ? getWidth() : columns.zero()) - from
                : length == 0 ? 0 : Math.max(2, Math.rint(Math.abs(length)));
        double thick = Math.rint(0.78 * line);
        double barTop = top + Math.rint((line - thick) / 2);
        bar.resizeRelocate(from, barTop, width, thick);
        cut.setVisible(isCut);
        double cutWidth = Math.ceil(cut.prefWidth(-1));
        cut.resizeRelocate(length < 0 ? from + cutWidth : from + width - 2 * cutWidth, barTop, cutWidth, thick);
        double numberWidth = Math.ceil(number.prefWidth(-1));
        double numberHeight = Math.ceil(number.prefHeight(-1));
        double beyond = length < 0 ? from - GAP - numberWidth : from + width + GAP;
        double within = length < 0 ? from + GAP : from + width - GAP - numberWidth;
        number.resizeRelocate(isEndless ? within : beyond,
                top + Math.rint((line - numberHeight) / 2), numberWidth, numberHeight);
    }
}
