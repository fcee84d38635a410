package kllab.lesson.player;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lesson.Answers;
import kllab.lesson.LessonReading;
import kllab.lesson.vote.VotesModel;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.formula.FormulaSource;

/** A lesson that is being played: its progress, and the commands that change it. */
public final class LessonModel {
    private final ReadOnlyObjectWrapper<Progress> progress;
    private final LessonLabs labs;
    private final Consumer<Message> notices;
    private Optional<FormulaSource> formulas;
    /** The votes on questions of the open step. */
    private final Map<AskedQuestion, VotesModel> votes = new HashMap<>();

    /**
     * Creates a lesson at a step, which sets the lab.
     *
     * @param labs the labs beside it
     * @param notices takes sentences about links that lead nowhere
     */
    public LessonModel(Progress start, LessonLabs labs, Consumer<Message> notices) {
        this(start, labs, notices, Optional.empty());
    }

    /**
     * Creates a lesson at a step, which sets the lab.
     *
     * @param labs the labs beside it
     * @param notices takes sentences about links that lead nowhere
     * @param formulas the formulas of the lesson, if it brings them
     */
    public LessonModel(Progress start, LessonLabs labs, Consumer<Message> notices, Optional<FormulaSource> formulas) {
        this.formulas = formulas;
        this.progress = new ReadOnlyObjectWrapper<>(start);
        this.labs = labs;
        this.notices = notices;
        arrive();
    }

    /** Returns the progress of the learner. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Returns the formulas of the lesson as they were set when it was read, if it brings them. */
    Optional<FormulaSource> formulas() {
        return formulas;
    }

    /** Is true while the lab has another state than the open step sets. */
    public ObservableValue<Boolean> hasStrayed() {
        return progress.flatMap(now -> labs.shown().map(shown -> hasStrayed(now, shown)));
    }

    private boolean hasStrayed(Progress now, Link shown) {
        return now.state().map(state -> !labs.canonical(state).equals(shown)).orElse(false);
    }

    /** Goes to a step, from 0; does nothing if there is no such step. */
    public void go(int step) {
        Progress now = progress.get();
        if (step >= 0 && step < now.count() && step != now.step()) {
            Link shown = labs.shown().getValue();
            votes.clear();
            progress.set(now.at(step, Optional.of(shown).filter(link -> hasStrayed(now, link))));
            arrive();
        }
    }

    /**
     * Returns the votes on a question of the open step. They are gone when the step is left.
     *
     * @param options the number of its answers
     */
    VotesModel votes(AskedQuestion question, int options) {
        return votes.computeIfAbsent(question, each -> new VotesModel(options));
    }

    /** Lets votes be typed on the first open question with answers to choose, or says that there is none. */
    public void countVotes() {
        progress.get().choosable().map(votes::get).ifPresentOrElse(VotesModel::begin,
                () -> notices.accept(Message.of("lesson.votes.none")));
    }

    /** Goes to the next step; at the last one it says so and stays. */
    public void next() {
        if (progress.get().isLast()) {
            notices.accept(Message.of("lesson.play.end"));
        } else {
            go(progress.get().step() + 1);
        }
    }

    /** Goes to the step before, if there is one. */
    public void previous() {
        go(progress.get().step() - 1);
    }

    /** Sets the lab to the state of the open step again. */
    public void backToStep() {
        progress.get().state().ifPresent(link -> open(link, progress.get().covered()));
        labs.rewind();
    }

    /** Sets the lab to a link of the lesson. */
    public void follow(Link link) {
        open(link, progress.get().covered());
    }

    /** Takes an answer, uncovers what waited for it, and sets the lab to the state that shows the right one. */
    public void answer(AskedQuestion question, GivenAnswer given) {
        change(now -> now.with(question, given));
        answerState(question, given).ifPresent(this::show);
    }

    private Optional<Link> answerState(AskedQuestion question, GivenAnswer given) {
        Progress now = progress.get();
        if (given instanceof GivenAnswer.Typed(double number)
                && question.question().answers() instanceof Answers.Numeric numeric && numeric.guess().isPresent()) {
            return now.answerState(question).or(now::state)
                    .map(link -> labs.guessed(link, numeric.guess().get(), number));
        }
        return now.answerState(question);
    }

    /** Returns the numbers that were given as answers: the lesson says how they compare. */
    public ObservableValue<Set<Double>> guesses() {
        return progress.map(now -> now.given().values().stream()
                .flatMap(each -> each instanceof GivenAnswer.Typed typed ? Stream.of(typed.value()) : Stream.of())
                .collect(Collectors.toSet()));
    }

    /** Reveals the first question of the open step without an answer; returns false if there is none. */
    public boolean reveal() {
        Optional<AskedQuestion> asked = progress.get().unanswered();
        asked.ifPresent(question -> answer(question, new GivenAnswer.Revealed()));
        return asked.isPresent();
    }

    /** Asks a question again, of the state that it was asked of. */
    public void askAgain(AskedQuestion question) {
        Progress now = progress.get();
        Progress asking = now.without(question);
        // First the state: a guess that the lab shows is the lesson's as long as the answer is.
        Optional.ofNullable(now.given().get(question)).flatMap(given -> answerState(question, given))
                .flatMap(each -> asking.state()).ifPresent(state -> show(state, asking.covered()));
        change(each -> asking);
    }

    /** Shows a state, unless it is shown already or a person has asked something else of the lab meanwhile. */
    private void show(Link state, Set<String> covered) {
        if (!labs.isAsking() && !labs.canonical(state).equals(labs.shown().getValue())) {
            open(state, covered);
        }
    }

    private void show(Link state) {
        show(state, progress.get().covered());
    }

    /** Continues with the lesson as it is now in its file; the lab stays as it is. */
    public void reload(LessonReading reading) {
        reload(reading, Optional.empty());
    }

    /** Continues with the lesson as it is now in its file, with formulas that it brings. */
    public void reload(LessonReading reading, Optional<FormulaSource> read) {
        formulas = read; // first: what is shown of the lesson asks for them
        change(now -> now.with(reading));
    }

    /** Continues with the same lesson in another language: with the answers so far, and the votes on the open step. */
    public void translate(LessonReading reading, Optional<FormulaSource> read) {
        formulas = read; // first, as in reloading
        Map<AskedQuestion, AskedQuestion> names = progress.get().namesIn(reading);
        Map<AskedQuestion, VotesModel> before = Map.copyOf(votes);
        votes.clear();
        before.forEach((asked, counted) -> Optional.ofNullable(names.get(asked)).ifPresent(to -> {
            // The fields go with the words that they stand beside.
            counted.end();
            votes.put(to, counted);
        }));
        change(now -> now.translated(reading, names));
    }

    private void change(UnaryOperator<Progress> command) {
        Progress before = progress.get();
        progress.set(command.apply(before));
        Progress after = progress.get();
        if (!after.covered().equals(before.covered())) {
            labs.cover(after.covered());
        }
        // Its own line of a file that was saved; anything else leaves alone what a person brought back.
        if (!after.shownPanels().equals(before.shownPanels())) {
            labs.lay(after.shownPanels(), after.subject());
        }
    }

    private void arrive() {
        Progress now = progress.get();
        Set<String> covered = now.covered();
        // First, so that the axes of the state are those of what is shown of it.
        labs.lay(now.shownPanels(), now.subject());
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
