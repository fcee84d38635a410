package kllab.lesson.player;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import kllab.lesson.Fault;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.layout.Scrolling;

/**
 * The faults in the file of a lesson, as whole sentences below each other. It is as high as they are together, up to a
 * part of the lesson's height; beyond that it scrolls.
 */
final class FaultList extends ScrollPane {
    /** The largest part of the lesson's height that it takes. */
    private static final double LARGEST_SHARE = 0.35;

    private final ObservableValue<Number> lesson;

    /**
     * Creates a list.
     *
     * @param lesson the height of the lesson
     * @param name its name for assistive technology
     */
    FaultList(List<Fault> faults, ObservableValue<Number> lesson, ObservableValue<String> name, Texts texts) {
        this.lesson = lesson;
        Scrolling.of(this);
        getStyleClass().add("fault-list");
        accessibleTextProperty().bind(name);
        setContent(new VBox(faults.stream().map(fault -> sentence(fault, texts)).toArray(Node[]::new)));
        setMinHeight(USE_PREF_SIZE);
        lesson.subscribe(this::requestLayout);
    }

    private static Label sentence(Fault fault, Texts texts) {
        return Card.paragraph(texts.catalog().map(words -> words.say(fault.message())), "problem");
    }

    /** Its height depends on its width, for its sentences wrap. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double frame = snappedTopInset() + snappedBottomInset();
        double most = LARGEST_SHARE * lesson.getValue().doubleValue();
        return Math.min(most, frame + getContent().prefHeight(width - snappedLeftInset() - snappedRightInset()));
    }
}
