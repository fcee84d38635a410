package kllab.lesson.player;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import kllab.ui.Explained;
import kllab.ui.control.ButtonKeys;

/**
 * Words and formulas in lines that wrap, with dots below the words that have an explanation. The dots are a path of
 * their own, for a text can only be underlined by a whole line, which says a link.
 */
final class ProseFlow extends TextFlow {
    /** So many pixels lower than a line the dots keep off the letters. */
    private static final double BELOW = 1;

    private final Path dots = new Path();

    /** A word among the words, which is explained when it is pressed or pointed at. */
    static final class Word extends Text {
        Word(String words, String key) {
            super(words);
            getStyleClass().addAll("lesson-words", "lesson-word");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(words);
            Explained.by(this, key);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    Explained.ask(this);
                }
            });
            ButtonKeys.on(this, () -> Explained.ask(this));
        }

        @Override
        public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
            if (asked == AccessibleAction.FIRE) {
                Explained.ask(this);
            } else {
                super.executeAccessibleAction(asked, parameters);
            }
        }
    }

    ProseFlow() {
        dots.getStyleClass().add("word-dots");
        dots.setManaged(false);
        dots.setMouseTransparent(true);
    }

    /** Returns the width of the longest piece that no end of a line parts: a word, a number, a formula. */
    double longestPiece() {
        return getManagedChildren().stream().mapToDouble(each -> switch (each) {
            case Text text -> longestPiece(text);
            case InlineFormula formula -> formula.prefWidth(-1) + formula.shortened();
            default -> each.prefWidth(-1);
        }).max().orElse(0);
    }

    private static double longestPiece(Text text) {
        String words = text.getText();
        BreakIterator ends = BreakIterator.getLineInstance();
        ends.setText(words);
        double longest = 0;
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            longest = Math.max(longest, alone(words.substring(from, to).strip(), text).getLayoutBounds().getWidth());
        }
        return longest;
    }

    /** Returns words in the font of a text. */
    private static Text alone(String words, Text text) {
        Text alone = new Text(words);
        alone.setFont(text.getFont());
        return alone;
    }

    /** Lets no formula be wider than a line. */
    private void fit(double width) {
        double line = Math.floor(width - snappedLeftInset() - snappedRightInset());
        boolean changed = false;
        for (Node each : getManagedChildren()) {
            changed |= each instanceof InlineFormula formula && formula.fit(line);
        }
        if (changed) {
            // A child does not tell a parent that is being laid out.
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height)
                + getManagedChildren().stream().mapToDouble(
                        each -> each instanceof InlineFormula formula ? formula.shortened() : 0).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
        List<PathElement> lines = new ArrayList<>();
        int start = 0;
        for (Node each : getManagedChildren()) {
            int length = each instanceof Text text ? text.getText().length() : 1;
            if (each instanceof Word word) {
                addLines(word, start, start + length, lines);
            }
            start += length;
        }
        if (!lines.isEmpty() && dots.getParent() == null) {
            getChildren().add(dots);
        }
        dots.getElements().setAll(lines);
    }

    /** Adds the dots of a word, one line for each line of the flow that it reaches into. */
    private void addLines(Word word, int start, int end, List<PathElement> lines) {
        List<Bounds> around = boxes(getRangeShape(start, end, false));
        List<Bounds> underlines = boxes(getUnderlineShape(start, end));
        for (int i = 0; i < underlines.size(); i++) {
            Bounds underline = underlines.get(i);
            double y = underline.getMaxY() + BELOW + (i < around.size() ? lowered(around.get(i), ascent(word)) : 0);
            lines.add(new MoveTo(underline.getMinX(), y));
            lines.add(new LineTo(underline.getMaxX(), y));
        }
    }

    /**
     * Returns how much lower the words of a line stand than they would without a formula in it, in pixels: the toolkit
     * underlines them as if there were none, which would strike them through.
     */
    private double lowered(Bounds line, double ascent) {
        return getManagedChildren().stream().filter(each -> !(each instanceof Text))
                .filter(each -> line.getMinY() <= middle(each) && middle(each) <= line.getMaxY())
                .mapToDouble(each -> each.getLayoutY() + each.getBaselineOffset() - line.getMinY() - ascent)
                .reduce(0, Math::max);
    }

    private static double middle(Node node) {
        return node.getBoundsInParent().getCenterY();
    }

    /** Returns how far the font of a text reaches above its baseline. */
    private static double ascent(Text text) {
        return -alone(text.getText(), text).getLayoutBounds().getMinY();
    }

    /** Returns the boxes of a shape: one begins where the pen is lifted. */
    private static List<Bounds> boxes(PathElement[] shape) {
        List<Bounds> boxes = new ArrayList<>();
        Path box = outline();
        for (int i = 0; i <= shape.length; i++) {
            if (i == shape.length || (shape[i] instanceof MoveTo && !box.getElements().isEmpty())) {
                boxes.add(box.getLayoutBounds());
                box = outline();
            }
            if (i < shape.length) {
                box.getElements().add(shape[i]);
            }
        }
        return boxes;
    }

    private static Path outline() {
        Path path = new Path();
        // Of neither a line nor a ground there would be no bounds; a line would have a width.
        path.setFill(Color.BLACK);
        path.setStroke(null);
        return path;
    }
}
