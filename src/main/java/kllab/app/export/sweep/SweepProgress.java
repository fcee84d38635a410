package kllab.app.export.sweep;

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

import org.jspecify.annotations.Nullable;

/** How far an animated GIF is, and a way to stop it. */
final class SweepProgress extends HBox {
    private @Nullable Node before;

    SweepProgress(SweepJob job, Texts texts) {
        setId("sweep-progress");
        getStyleClass().addAll("notice", "sweep-progress");
        setMaxWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(0);
        bar.progressProperty().bind(job.done().divide((double) job.count()));
        bar.accessibleTextProperty().bind(texts.of("sweep.progress"));
        bar.setFocusTraversable(false);
        Label words = Card.label(texts.of(job.done(), (done, catalog) -> catalog.say("sweep.done",
                Integer.toString(done.intValue()), Integer.toString(job.count()))), "sweep-done");
        words.setMinWidth(USE_PREF_SIZE);
        Button cancel = new Button();
        cancel.setId("sweep-cancel");
        cancel.textProperty().bind(texts.of("window.cancel"));
        Help.spoken(cancel, "sweep.cancel", texts);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> job.cancel());
        getChildren().addAll(words, bar, cancel);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                job.cancel();
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
