package kllab.lab.gaussian.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.ui.layout.Scrolling;

/**
 * The lines below each other, as many as are shown, scrolled so that the one that a person is at is seen whole, with
 * its neighbours where there is room for them.
 */
final class LineList extends ScrollPane {
    private static final double LEAST_HEIGHT = 1;
    private static final Duration GLIDE = Duration.millis(180);

    private final VBox content = new VBox();
    private final IntFunction<LineBox> make;
    private final List<LineBox> lines = new ArrayList<>();
    private final ObservableValue<DrawerOptions> drawer;
    private final Timeline glide = new Timeline();
    private boolean astray = true;
    private boolean shownBefore;

    /**
     * A list.
     *
     * @param make makes a line, once it is to be shown: ten at once take longer than a frame
     * @param drawer tells which line a person is at, and which are shown
     */
    LineList(IntFunction<LineBox> make, ObservableValue<DrawerOptions> drawer) {
        this.make = make;
        this.drawer = drawer;
        content.getStyleClass().add("derivation-lines");
        setContent(content);
        Scrolling.of(this);
        setId("derivation");
        getStyleClass().add("derivation-list");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // It takes what room there is: to ask all lines how high they are, in every frame of a drag, would be in vain.
        setPrefViewportHeight(LEAST_HEIGHT);
        // A line that is still to come is not there: neither an eye nor assistive technology finds it.
        drawer.map(DrawerOptions::reached).subscribe(reached -> content.getChildren().setAll(lines(reached)));
        drawer.map(DrawerOptions::step).subscribe(now -> stray());
        heightProperty().subscribe(this::stray);
    }

    private List<LineBox> lines(int count) {
        while (lines.size() < count) {
            LineBox next = make.apply(lines.size());
            lines.add(next);
            next.heightProperty().subscribe(this::stray);
        }
        return lines.subList(0, count);
    }

    private void stray() {
        astray = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (astray && lookup(".viewport") instanceof Parent viewport && getViewportBounds().getHeight() > 0) {
            astray = false;
            // First the lines themselves: only then is it known how far there is to scroll.
            viewport.layout();
            super.layoutChildren();
            reveal(lines.get(drawer.getValue().step() - 1).getBoundsInParent());
        }
    }

    private void reveal(Bounds line) {
        double room = getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        double neighbourhood = Math.max(0, Math.min((room - line.getHeight()) / 2, line.getHeight()));
        double lowest = line.getMaxY() + neighbourhood - room;
        double highest = Math.max(line.getMinY() - neighbourhood, lowest);
        double top = getVvalue() * hidden;
        double wanted = Math.clamp(Math.clamp(top, Math.min(lowest, line.getMinY()), Math.min(highest, line.getMinY())),
                0, hidden) / hidden;
        if (wanted != getVvalue()) {
            scroll(wanted);
        }
    }

    private void scroll(double to) {
        glide.stop();
        if (!shownBefore || getScene() == null || getScene().getPreferences().isReducedMotion()) {
            setVvalue(to);
        } else {
            glide.getKeyFrames()
                    .setAll(new KeyFrame(GLIDE, new KeyValue(vvalueProperty(), to, Interpolator.EASE_BOTH)));
            glide.playFromStart();
        }
        shownBefore = true;
    }
}
