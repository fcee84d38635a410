package kllab.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;

/** What stands over the window at the very first start: three sentences, and where to go from there. */
final class Welcome extends VBox {
    private final Button lesson = new Button();

    /**
     * A welcome.
     *
     * @param startLesson begins the first lesson
     * @param done takes the welcome away
     */
    Welcome(Texts texts, Runnable startLesson, Runnable done) {
        getStyleClass().add("welcome");
        setId("welcome");
        accessibleTextProperty().bind(texts.of("welcome.title"));
        Label sentences = Card.label(texts.of("welcome.sentences"), "welcome-sentences");
        sentences.setWrapText(true);
        sentences.setMinHeight(USE_PREF_SIZE);
        lesson.setId("start-lesson");
        lesson.getStyleClass().add("first-choice");
        lesson.textProperty().bind(texts.of("welcome.lesson"));
        Help.on(lesson, sentences.textProperty());
        lesson.setMinWidth(USE_PREF_SIZE);
        lesson.setOnAction(event -> {
            done.run();
            startLesson.run();
        });
        Button explore = new Button();
        explore.setId("explore");
        Help.named(explore, "welcome.explore", texts);
        explore.setMinWidth(USE_PREF_SIZE);
        explore.setOnAction(event -> done.run());
        HBox choices = new HBox(lesson, explore);
        choices.getStyleClass().add("welcome-choices");
        getChildren().addAll(Card.label(texts.of("welcome.title"), "sheet-title"), sentences, choices);
    }

    /** What gets the keyboard. */
    Button first() {
        return lesson;
    }
}
