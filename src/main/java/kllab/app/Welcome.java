package kllab.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;

/** The welcome over the window at the very first start: three sentences, and the ways to go on. */
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
        Label sentences = Card.paragraph(texts.of("welcome.sentences"), "welcome-sentences");
        lesson.setId("start-lesson");
        lesson.getStyleClass().add("first-choice");
        lesson.textProperty().bind(texts.of("welcome.lesson"));
        Help.on(lesson, sentences.textProperty());
        lesson.setMinWidth(USE_PREF_SIZE);
        lesson.setOnAction(event -> {
            done.run();
            startLesson.run();
        });
        Button explore = new ActionButton("explore", "welcome.explore", texts, done);
        HBox choices = Styled.as(new HBox(lesson, explore), "welcome-choices");
        getChildren().addAll(Card.label(texts.of("welcome.title"), "sheet-title"), sentences, choices);
    }

    /** Returns the button that gets the keyboard. */
    Button first() {
        return lesson;
    }
}
