package kllab.app;

import javafx.scene.layout.StackPane;
import kllab.lesson.player.LessonView;

/** The place of a lesson beside the lab, with room about it. */
final class LessonMargin extends StackPane {
    private final LessonView view;

    LessonMargin(LessonView view) {
        super(view);
        this.view = view;
        getStyleClass().add("lesson-margin");
    }

    /** The lesson. */
    LessonView view() {
        return view;
    }
}
