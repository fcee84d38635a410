package kllab.lab.question;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.text.Message;

/**
 * Something to predict about a state of a lab: what is covered meanwhile, what may be guessed, and what is said of a
 * guess. The answer is never kept; it follows from the state.
 *
 * @param <S> the state
 */
public sealed interface Question<S> {
    /** The name in links. */
    String name();

    /** The key of the question in words. */
    String messageKey();

    /** The panels that would tell the answer. */
    List<String> covers();

    /**
     * Returns the sentence about a guess.
     *
     * @param state what it is about
     * @param guess in the measure of the question
     */
    Message verdict(S state, double guess);

    /**
     * Asks how large a divergence is. A guess is kept in nats.
     *
     * @param name in links
     * @param messageKey of the question
     * @param covers the panels that would tell
     * @param nats the divergence of a state, in nats; may be infinite
     * @param unit what a state reads it out in
     * @param <S> the state
     */
    record Amount<S>(String name, String messageKey, List<String> covers, ToDoubleFunction<S> nats,
            Function<S, InformationUnit> unit) implements Question<S> {
        /** The range of guesses in either unit: up to 5 by the slider, any amount typed. */
        public static final ParameterRange RANGE = new ParameterRange(new Interval(0, 1e6), new Interval(0, 5));

        /** The list cannot change. */
        public Amount {
            covers = List.copyOf(covers);
        }

        @Override
        public Message verdict(S state, double guess) {
            InformationUnit in = unit.apply(state);
            return Place.compared(in.of(guess), in.of(nats.applyAsDouble(state)),
                    number -> Message.of("prediction.amount", number, Message.of(in.messageKey())));
        }
    }

    /**
     * Asks which value a number has to take.
     *
     * @param name in links
     * @param messageKey of the question
     * @param covers the panels that would tell
     * @param truth the value; finite
     * @param range what may be guessed
     * @param <S> the state
     */
    record Place<S>(String name, String messageKey, List<String> covers, ToDoubleFunction<S> truth,
            ParameterRange range) implements Question<S> {
        /** The list cannot change. */
        public Place {
            covers = List.copyOf(covers);
        }

        @Override
        public Message verdict(S state, double guess) {
            return compared(guess, truth.applyAsDouble(state), number -> number);
        }

        /** A guess is right when it reads like the truth; otherwise it is said how far away it is. */
        static Message compared(double guess, double truth, Function<String, Object> inWords) {
            String guessed = Readout.STANDARD.of(guess);
            String right = Readout.STANDARD.of(truth);
            if (guessed.equals(right)) {
                return Message.of("prediction.right", inWords.apply(right));
            }
            if (Double.isInfinite(truth)) {
                return Message.of("prediction.infinite", inWords.apply(guessed));
            }
            return Message.of(guess < truth ? "prediction.low" : "prediction.high", inWords.apply(guessed),
                    inWords.apply(right), Readout.STANDARD.of(Math.abs(guess - truth)));
        }
    }

    /**
     * Asks which is larger, forward or reverse. A guess is 1 for forward, −1 for reverse, 0 for neither.
     *
     * @param covers the panels that would tell
     * @param forward KL(p ‖ q) of a state, in nats
     * @param reverse KL(q ‖ p) of a state, in nats
     * @param unit what a state reads them out in
     * @param <S> the state
     */
    record Larger<S>(List<String> covers, ToDoubleFunction<S> forward, ToDoubleFunction<S> reverse,
            Function<S, InformationUnit> unit) implements Question<S> {
        /** The guesses there are. */
        public static final List<Double> GUESSES = List.of(1.0, -1.0, 0.0);

        /** The list cannot change. */
        public Larger {
            covers = List.copyOf(covers);
        }

        @Override
        public String name() {
            return "larger";
        }

        @Override
        public String messageKey() {
            return "prediction.larger";
        }

        /** The key of a guess in words. */
        public static String guessKey(double guess) {
            return guess > 0 ? "prediction.forward" : guess < 0 ? "prediction.reverse.side" : "prediction.neither";
        }

        /** Numbers that read alike are alike: nobody can tell them apart on the screen. */
        @Override
        public Message verdict(S state, double guess) {
            InformationUnit in = unit.apply(state);
            String there = Readout.STANDARD.of(in.of(forward.applyAsDouble(state)));
            String back = Readout.STANDARD.of(in.of(reverse.applyAsDouble(state)));
            double truth = there.equals(back)
                    ? 0
                    : Math.signum(Double.compare(forward.applyAsDouble(state), reverse.applyAsDouble(state)));
            return Message.of(truth == guess ? "prediction.larger.right" : "prediction.larger.wrong",
                    Message.of(guessKey(guess)), Message.of(guessKey(truth)), there, back, Message.of(in.messageKey()));
        }
    }
}
