package kllab.lesson.player;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import kllab.ui.layout.Scrolling;

/**
 * A lesson as pages, which a clicker's two keys turn: of each step as many as its text needs, one more where a
 * prediction waits to be revealed, and then those of the step beside it.
 */
final class StepPages {
    private final LessonModel model;
    private final ScrollPane step;

    /**
     * The pages of a lesson.
     *
     * @param step holds the text of the open step
     */
    StepPages(LessonModel model, ScrollPane step) {
        this.model = model;
        this.step = step;
    }

    /** Turns on. */
    void next() {
        layOut();
        if (!Scrolling.pageDown(step) && !model.reveal()) {
            model.next();
        }
    }

    /** Turns back; to the end of the step before, as one leafs back. */
    void previous() {
        layOut();
        if (!Scrolling.pageUp(step)) {
            int before = model.progress().get().step();
            model.previous();
            if (model.progress().get().step() != before) {
                layOut();
                Scrolling.toEnd(step);
            }
        }
    }

    /** What was shown since the last frame is as high as it was made; how much of it is seen comes with its layout. */
    private void layOut() {
        Parent all = step.getScene().getRoot();
        all.applyCss();
        all.layout();
    }
}
