package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;

/** The number of the open step, as a menu of all steps. */
final class StepMenu extends MenuButton {
    private final LessonModel model;

    /** The menu of a lesson. */
    StepMenu(LessonModel model, Texts texts) {
        this.model = model;
        setId("lesson-steps");
        textProperty().bind(texts.of(model.progress(), StepMenu::words));
        accessibleTextProperty().bind(texts.of(model.progress(), (now, words) -> words.say("lesson.play.steps",
                Integer.toString(now.step() + 1), Integer.toString(now.count()))));
        Help.on(this, texts.of("lesson.play.steps.help"));
        setMinWidth(USE_PREF_SIZE);
        model.progress().map(now -> now.reading().lesson()).subscribe(lesson -> getItems().setAll(items(lesson)));
    }

    /** Returns the same number as a bar. */
    ProgressBar bar() {
        ProgressBar bar = Styled.as(new ProgressBar(), "lesson-place");
        bar.progressProperty().bind(model.progress().map(now -> now.count() == 0
                ? 0
                : (now.step() + 1.0) / now.count()));
        bar.accessibleTextProperty().bind(accessibleTextProperty());
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private static String words(Progress now, Catalog words) {
        return words.say("lesson.play.place", Integer.toString(Math.min(now.count(), now.step() + 1)),
                Integer.toString(now.count()));
    }

    private List<MenuItem> items(Lesson lesson) {
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < lesson.steps().size(); i++) {
            int step = i;
            MenuItem item = new MenuItem(i + 1 + ".  " + Inline.plain(lesson.steps().get(i).heading()));
            item.setId("step-" + (i + 1));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.go(step));
            items.add(item);
        }
        return items;
    }
}
