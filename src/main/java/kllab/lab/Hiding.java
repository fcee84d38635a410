package kllab.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kllab.lab.question.Prediction;
import kllab.lab.question.Question;
import kllab.link.Link;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The panels of a lab's screen that can be hidden, the questions about them, and their place in the state. In links it
 * is {@code hide=formula,reverse}, {@code cover=value}, {@code ask=value} and {@code guess=0.5}.
 *
 * @param panels all there are, in the order of the screen
 * @param questions what can be asked
 * @param of what a state hides
 * @param with a state that hides something else
 * @param asks whether something can be asked about a state: not while a game is played with it
 * @param <S> the state
 */
public record Hiding<S>(List<Panel> panels, List<Question<S>> questions, Function<S, Hidden> of,
        BiFunction<S, Hidden, S> with, Predicate<S> asks) implements LinkField<Hidden> {
    private static final String HIDE = "hide";
    private static final String COVER = "cover";
    private static final String ASK = "ask";
    private static final String GUESS = "guess";
    private static final Set<String> KEYS = Set.of(HIDE, COVER, ASK, GUESS);
    private static final Interval GUESSES = new Interval(-1e6, 1e6);

    /** A part of a screen that can be hidden. The enum of a lab lists its panels in the order of the screen. */
    public interface Panel {
        /** The kinds of panels. */
        public enum Kind {
            /** A plot, or the number that the lab is about: it answers questions from afar. */
            PICTURE,
            /** Another number, or a formula: it answers questions to who reads closely. */
            DETAIL,
            /** A control of the numbers of the state. */
            CONTROL,
            /** Buttons that are pressed now and then. */
            ACTION
        }

        /** The name of its constant. In links it is written in camel case, so that another name would break links. */
        String name();

        /** Its kind, on which depends where it is seen. */
        Kind kind();

        /** The key of its name on the screen. */
        String messageKey();

        /** The name in links. */
        default String key() {
            return LinkReader.word(name());
        }

        /** Returns true if a question may cover it: only what answers questions is covered. */
        default boolean isCoverable() {
            return kind() == Kind.PICTURE || kind() == Kind.DETAIL;
        }

        /** Returns true if it can be put away: what has a way of its own to close it cannot. */
        default boolean isRemovable() {
            return true;
        }

        /** Returns true if a hall shows it where nobody chose otherwise: the pictures, the number and what sets it. */
        default boolean isOnStage() {
            return kind() == Kind.PICTURE || kind() == Kind.CONTROL;
        }

        /** The question how large the divergence is that it shows, in nats; it covers what would tell. */
        default <S> Question<S> amount(List<String> covers, ToDoubleFunction<S> nats,
                Function<S, InformationUnit> unit) {
            return new Question.Amount<>(key(), "prediction." + key(), covers, nats, unit);
        }

        /** The names of panels in links, in their order. */
        static List<String> keys(Panel... panels) {
            return Stream.of(panels).map(Panel::key).toList();
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

    /** The panels of a screen whose state says what is hidden, with questions that can be asked at any time. */
    public static <S extends ScreenOptions.State<S>> Hiding<S> of(Panel[] panels, List<Question<S>> questions) {
        return new Hiding<>(List.of(panels), questions, ScreenOptions.State::hidden,
                ScreenOptions.State::withHidden);
    }

    /** For a lab of which nothing can be hidden. */
    public static <S> Hiding<S> none() {
        return new Hiding<>(List.of(), List.of(), state -> Hidden.NONE, (state, hidden) -> state);
    }

    /** Writes what is hidden, if anything is, in the order of the screen. */
    @Override
    public void write(LinkWriter writer, Hidden hidden, Hidden usual) {
        writer.names(HIDE, panels.stream().map(Panel::key).filter(hidden::isAway).toList());
        writer.names(COVER, panels.stream().map(Panel::key).filter(hidden::isCovered).toList());
        hidden.asked().ifPresent(asked -> {
            writer.names(ASK, List.of(asked.question()));
            asked.guess().ifPresent(guess -> writer.number(GUESS, guess));
        });
    }

    /**
     * Reads what is hidden; what was hidden before if the link is silent. An open question covers what would tell its
     * answer, also where the link does not say so.
     *
     * @throws BadInput listing what there is, if the link names another panel or question, or a guess that is no number
     */
    @Override
    public Hidden read(LinkReader reader, Hidden before) throws BadInput {
        Hidden named = named(reader);
        if (named.equals(Hidden.NONE)) {
            return before;
        }
        return named.asked().filter(each -> each.guess().isEmpty()).flatMap(each -> question(each.question()))
                .map(each -> named.asking(each.name(), each.covers())).orElse(named);
    }

    /**
     * Returns what a link names as hidden, without what its open question covers besides.
     *
     * @throws BadInput as {@link #read} does
     */
    Hidden named(Link link) throws BadInput {
        return named(new LinkReader(link, link.lab()));
    }

    private Hidden named(LinkReader reader) throws BadInput {
        Set<String> away = Set.copyOf(reader.names(HIDE, names(Panel::isRemovable)));
        Set<String> covered = Set.copyOf(reader.names(COVER, names(Panel::isCoverable)));
        Optional<String> asked = reader.name(ASK, questions.stream().map(Question::name).toList());
        double guess = reader.number(GUESS, GUESSES, Double.NaN);
        if (asked.isEmpty() && !Double.isNaN(guess)) {
            throw new BadInput(Message.of("link.guessOfNothing"));
        }
        return new Hidden(away, covered, asked.map(Prediction::open)
                .map(each -> Double.isNaN(guess) ? each : each.withGuess(guess)));
    }

    /**
     * Returns the link with other panels named as hidden, and all else as it was.
     *
     * @throws BadInput as {@link #read} does
     */
    Link rewrite(Link link, UnaryOperator<Hidden> command) throws BadInput {
        LinkWriter writer = new LinkWriter(link.lab());
        write(writer, command.apply(named(link)), Hidden.NONE);
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.keySet().removeAll(KEYS);
        parameters.putAll(writer.link().parameters());
        return new Link(link.lab(), parameters);
    }

    private List<String> names(Predicate<Panel> which) {
        return panels.stream().filter(which).map(Panel::key).toList();
    }

    /** The question of a name, if there is one. */
    public Optional<Question<S>> question(String name) {
        return questions.stream().filter(each -> each.name().equals(name)).findAny();
    }

    /** Returns a state that hides something else. */
    public S change(S state, UnaryOperator<Hidden> command) {
        return with.apply(state, command.apply(of.apply(state)));
    }

    /** Returns a state of which a question is asked; a panel about which there is none is covered. */
    public S ask(S state, String name) {
        return change(state, hidden -> question(name).map(each -> hidden.asking(name, each.covers()))
                .orElseGet(() -> hidden.withCovered(name, true)));
    }
}
