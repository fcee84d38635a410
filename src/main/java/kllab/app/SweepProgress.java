package kllab.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import kllab.ui.Card;
import kllab.ui.Help;
import kllab.ui.Texts;

/** How far an animated GIF is, and a way to stop it. */
final class SweepProgress extends HBox {
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
    }
}
