package kllab.lesson.player;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lesson.LessonReading;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;

/** A lesson that is being played: where the learner is, and the commands that move on. */
public final class LessonModel {
    private final ReadOnlyObjectWrapper<Progress> progress;
    private final LessonLabs labs;
    private final Consumer<Message> notices;

    /**
     * A lesson at a step, which sets the lab.
     *
     * @param labs the labs beside it
     * @param notices takes sentences about links that lead nowhere
     */
    public LessonModel(Progress start, LessonLabs labs, Consumer<Message> notices) {
        this.progress = new ReadOnlyObjectWrapper<>(start);
        this.labs = labs;
        this.notices = notices;
        arrive();
    }

    /** Where the learner is. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the lab is somewhere else than where the open step sets it. */
    public ObservableValue<Boolean> hasStrayed() {
        return progress.flatMap(now -> labs.shown().map(shown -> hasStrayed(now, shown)));
    }

    private boolean hasStrayed(Progress now, Link shown) {
        return now.state().map(state -> !labs.canonical(state).equals(shown)).orElse(false);
    }

    /** Goes to a step, from 0; beyond the ends it stays. */
    public void go(int step) {
        Progress now = progress.get();
        if (step >= 0 && step < now.count() && step != now.step()) {
            Link shown = labs.shown().getValue();
            progress.set(now.at(step, Optional.of(shown).filter(link -> hasStrayed(now, link))));
            arrive();
        }
    }

    /** Goes to the next step, if there is one. */
    public void next() {
        go(progress.get().step() + 1);
    }

    /** Goes to the step before, if there is one. */
    public void previous() {
        go(progress.get().step() - 1);
    }

    /** Sets the lab again to where the open step had set it. */
    public void backToStep() {
        progress.get().state().ifPresent(link -> open(link, progress.get().covered()));
        labs.rewind();
    }

    /** Sets the lab to a link of the lesson. */
    public void follow(Link link) {
        open(link, progress.get().covered());
    }

    /** Takes an answer, and uncovers what waited for it. */
    public void answer(AskedQuestion question, GivenAnswer given) {
        change(now -> now.with(question, given));
    }

    /** Reveals the prediction that the open step waits for; tells whether it waited for one. */
    public boolean reveal() {
        Optional<AskedQuestion> predicted = progress.get().predicted();
        predicted.ifPresent(question -> answer(question, new GivenAnswer.Revealed()));
        return predicted.isPresent();
    }

    /** Asks a question again. */
    public void askAgain(AskedQuestion question) {
        change(now -> now.without(question));
    }

    /** Goes on with the lesson as its file now says it; the lab stays as it is. */
    public void reload(LessonReading reading) {
        change(now -> now.with(reading));
    }

    private void change(UnaryOperator<Progress> command) {
        Set<String> before = progress.get().covered();
        progress.set(command.apply(progress.get()));
        Set<String> after = progress.get().covered();
        if (!after.equals(before)) {
            labs.cover(after);
        }
    }

    private void arrive() {
        Progress now = progress.get();
        Set<String> covered = now.covered();
        now.arrival().ifPresentOrElse(link -> open(link, covered), () -> labs.cover(covered));
        labs.rewind();
    }

    private void open(Link link, Set<String> covered) {
        try {
            labs.open(link, covered);
        } catch (BadInput e) {
            notices.accept(e.reason());
        }
    }
}
