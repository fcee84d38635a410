package kllab.lesson.player;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import kllab.ui.layout.Scrolling;

/**
 * The pages of a lesson, which the two keys of a clicker turn. A step has as many pages as its text needs, and one more
 * for each question that waits to be revealed.
 *
 * @param model the lesson
 * @param step the scroll pane of the open step
 */
record StepPages(LessonModel model, ScrollPane step) {
    /** Turns to the next page. */
    void next() {
        layOut();
        if (!Scrolling.pageDown(step) && !(complete() && Scrolling.pageDown(step)) && !model.reveal()) {
            model.next();
        }
    }

    /** Lets all of the step come that has not come yet; returns true if there was any. */
    private boolean complete() {
        boolean more = step.getContent() instanceof StepView view && view.complete();
        if (more) {
            layOut();
        }
        return more;
    }

    /** Turns to the previous page: from the first page of a step to the last one of the step before. */
    void previous() {
        layOut();
        if (!Scrolling.pageUp(step)) {
            int before = model.progress().get().step();
            model.previous();
            if (model.progress().get().step() != before) {
                toEnd();
            }
        }
    }

    /** Goes to the end of the step, also of one of which a part has not come yet. */
    void toEnd() {
        layOut();
        complete();
        Scrolling.toEnd(step);
    }

    /** Lays out what has been shown since the last frame, for its height is unknown before. */
    private void layOut() {
        Parent all = step.getScene().getRoot();
        all.applyCss();
        all.layout();
    }
}
