package kllab.app.export.sweep;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;

import org.jspecify.annotations.Nullable;

/** The progress of an animated GIF, and a way to stop it. */
final class SweepProgress extends HBox {
    private @Nullable Node before;

    /**
     * The progress of a sweep.
     *
     * @param progress from 0 to 1
     * @param count of all frames
     */
    SweepProgress(ObservableDoubleValue progress, int count, Runnable stop, Texts texts) {
        setId("sweep-progress");
        getStyleClass().addAll("notice", "sweep-progress");
        setMaxWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(0);
        bar.progressProperty().bind(progress);
        bar.accessibleTextProperty().bind(texts.of("sweep.progress"));
        bar.setFocusTraversable(false);
        Label words = Card.label(texts.of(progress, (done, catalog) -> catalog.say("sweep.done",
                Long.toString(Math.round(done.doubleValue() * count)), Integer.toString(count))), "sweep-done");
        words.setMinWidth(USE_PREF_SIZE);
        Button cancel = new ActionButton("sweep-cancel", "window.cancel", texts, stop);
        // Away from the sheet that it came from, the word alone would not tell what is cancelled.
        Help.spoken(cancel, "sweep.cancel", texts);
        getChildren().addAll(words, bar, cancel);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stop.run();
                event.consume();
            }
        });
    }

    /** Takes the keyboard, which was in the sheet that asked for it: no other way would lead from there to here. */
    void takeKeyboard() {
        before = getScene().getFocusOwner();
        Focus.to(this, true);
    }

    /** Gives the keyboard back to where it was, unless a person took it elsewhere meanwhile. */
    void giveBack() {
        Node there = before;
        if (isFocusWithin() && there != null) {
            there.requestFocus();
        }
        // Where it was may be gone by now.
        if (isFocusWithin()) {
            getScene().getRoot().requestFocus();
        }
    }
}
