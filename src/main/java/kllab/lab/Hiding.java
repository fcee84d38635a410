package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Panels;

/**
 * Which panels of a lab's screen can be hidden, what can be asked about them, and where its state says what is. In
 * links it is {@code hide=formula,reverse}, {@code cover=value}, {@code ask=value} and {@code guess=0.5}.
 *
 * @param panels all there are, in the order of the screen
 * @param questions what can be asked
 * @param of what a state hides
 * @param with a state that hides something else
 * @param asks whether something can be asked about a state: not while a game is played with it
 * @param <S> the state
 */
public record Hiding<S>(List<Panel> panels, List<Question<S>> questions, Function<S, Hidden> of,
        BiFunction<S, Hidden, S> with, Predicate<S> asks) {
    private static final String HIDE = "hide";
    private static final String COVER = "cover";
    private static final String ASK = "ask";
    private static final String GUESS = "guess";
    private static final Interval GUESSES = new Interval(-1e6, 1e6);

    /**
     * A part of a screen that can be hidden.
     *
     * @param name its name in links
     * @param messageKey the key of its name on the screen
     * @param coverable whether a question may cover it: only what answers questions
     * @param removable whether it can be put away: what has a way of its own to close it cannot
     */
    public record Panel(String name, String messageKey, boolean coverable, boolean removable) {
        /** A part that can be put away. */
        public Panel(String name, String messageKey, boolean coverable) {
            this(name, messageKey, coverable, true);
        }
    }

    /** The panels and the questions cannot change. */
    public Hiding {
        panels = List.copyOf(panels);
        questions = List.copyOf(questions);
    }

    /** For a lab of which something can be asked at any time. */
    public Hiding(List<Panel> panels, List<Question<S>> questions, Function<S, Hidden> of,
            BiFunction<S, Hidden, S> with) {
        this(panels, questions, of, with, state -> true);
    }

    /** For a lab of which nothing is asked. */
    public Hiding(List<Panel> panels, Function<S, Hidden> of, BiFunction<S, Hidden, S> with) {
        this(panels, List.of(), of, with);
    }

    /** For a lab of which nothing can be hidden. */
    public static <S> Hiding<S> none() {
        return new Hiding<>(List.of(), state -> Hidden.NONE, (state, hidden) -> state);
    }

    /** Writes what is hidden, if anything is, in the order of the screen. */
    public void write(LinkWriter writer, Hidden hidden) {
        writer.names(HIDE, panels.stream().map(Panel::name).filter(hidden::isAway).toList());
        writer.names(COVER, panels.stream().map(Panel::name).filter(hidden::isCovered).toList());
        hidden.asked().ifPresent(asked -> {
            writer.names(ASK, List.of(asked.question()));
            asked.guess().ifPresent(guess -> writer.number(GUESS, guess));
        });
    }

    /**
     * Reads what is hidden; nothing if the link is silent.
     *
     * @throws BadInput listing what there is, if the link names another panel or question, or a guess that is no number
     */
    public Hidden read(LinkReader reader) throws BadInput {
        List<String> away = reader.names(HIDE, names(Panel::removable));
        List<String> covered = reader.names(COVER, names(Panel::coverable));
        Optional<String> asked = reader.name(ASK, questions.stream().map(Question::name).toList());
        double guess = reader.number(GUESS, GUESSES, Double.NaN);
        if (asked.isEmpty() && !Double.isNaN(guess)) {
            throw new BadInput(Message.of("link.guessOfNothing"));
        }
        Hidden hidden = Hidden.NONE;
        for (String each : away) {
            hidden = hidden.withAway(each, true);
        }
        for (String each : covered) {
            hidden = hidden.withCovered(each, true);
        }
        return asked.isEmpty() ? hidden : asking(hidden, asked.get(), guess);
    }

    /** An open question covers what would tell its answer, also where the link does not say so. */
    private Hidden asking(Hidden hidden, String name, double guess) {
        Hidden open = hidden.asking(name, question(name).map(Question::covers).orElseThrow());
        return Double.isNaN(guess)
                ? open
                : new Hidden(hidden.away(), hidden.covered(), open.asked().map(each -> each.withGuess(guess)));
    }

    private List<String> names(Predicate<Panel> which) {
        return panels.stream().filter(which).map(Panel::name).toList();
    }

    /** The question of a name, if there is one. */
    public Optional<Question<S>> question(String name) {
        return questions.stream().filter(each -> each.name().equals(name)).findAny();
    }

    /** Whether something can be asked now. */
    public ObservableValue<Boolean> canAsk(History<S> history) {
        return history.state().map(asks::test);
    }

    /** Asks a question, as one step; a panel about which there is none is covered. */
    public void ask(History<S> history, String name) {
        change(history, hidden -> question(name).map(each -> hidden.asking(name, each.covers()))
                .orElseGet(() -> hidden.withCovered(name, true)));
    }

    /** What the state hides now. */
    public ObservableValue<Hidden> now(History<S> history) {
        return history.state().map(of);
    }

    /** Changes what is hidden, as one step. */
    public void change(History<S> history, Function<Hidden, Hidden> command) {
        history.update(state -> with.apply(state, command.apply(of.apply(state))));
    }

    /** Changes what is hidden now and wherever undo and redo lead, as no step. */
    public void amend(History<S> history, UnaryOperator<Hidden> command) {
        history.amend(state -> {
            Hidden before = of.apply(state);
            Hidden after = command.apply(before);
            return after.equals(before) ? state : with.apply(state, after);
        });
    }

    /** The panels for a screen to say which of its nodes they are. */
    public Panels panels(History<S> history, Texts texts) {
        ObservableValue<Hidden> hidden = now(history);
        return new Panels(name -> panel(name).map(each -> new Panels.Panel(hidden.map(now -> now.isAway(name)),
                hidden.map(now -> now.isCovered(name)),
                new Panels.Cover(() -> ask(history, name), texts.of("panel.cover", Message.of(each.messageKey)),
                        texts.of("panel.cover.help"), canAsk(history)),
                new Panels.Cover(() -> change(history, now -> now.showing(name)),
                        texts.of("panel.covered", Message.of(each.messageKey)),
                        texts.of("panel.covered.help"), hidden.map(now -> true)))));
    }

    private Optional<Panel> panel(String name) {
        return panels.stream().filter(each -> each.name.equals(name)).findAny();
    }
}
