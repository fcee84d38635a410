package kllab.app.classroom;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import kllab.app.notice.Notices;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.live.Job;

/** The progress of a lesson that takes more than a moment to be read, and a way to stop it. */
final class ReadingNotice extends HBox {
    /** What is read sooner needs no word. */
    private static final Duration SOON = Duration.millis(500);

    private ReadingNotice(Job<?, ?> reading, Supplier<String> name, Texts texts, Runnable stop) {
        setId("reading-lesson");
        getStyleClass().addAll("notice", "sweep-progress");
        setMaxWidth(USE_PREF_SIZE);
        // With the progress, which begins anew when another lesson is asked for meanwhile.
        ObservableValue<String> words = Bindings.createStringBinding(
                () -> texts.catalog().getValue().say("lesson.reading", name.get()), texts.catalog(),
                reading.progress());
        Label label = Card.label(words, "sweep-done");
        label.setMinWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(0);
        bar.progressProperty().bind(reading.progress());
        bar.accessibleTextProperty().bind(words);
        bar.setFocusTraversable(false);
        Button cancel = new ActionButton("stop-reading", "window.cancel", texts, stop);
        Help.spoken(cancel, "lesson.reading.stop", texts);
        getChildren().addAll(label, bar, cancel);
    }

    /**
     * Shows the progress of a job among the notices whenever it takes more than a moment.
     *
     * @param name the name of what is being read
     */
    static void on(Job<?, ?> reading, Supplier<String> name, Notices notices, Texts texts) {
        PauseTransition wait = new PauseTransition(SOON);
        ReadingNotice notice = new ReadingNotice(reading, name, texts, () -> {
            String stopped = name.get();
            reading.cancel();
            notices.show(Message.of("lesson.reading.stopped", stopped));
        });
        wait.setOnFinished(event -> notices.keep(notice));
        reading.working().subscribe(now -> {
            wait.stop();
            if (now) {
                wait.playFromStart();
            } else {
                notices.drop(notice);
            }
        });
    }
}
