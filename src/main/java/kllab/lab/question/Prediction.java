package kllab.lab.question;

import java.util.OptionalDouble;

/**
 * A question that is asked of a lab before it shows the answer.
 *
 * @param question the name of the question in links
 * @param guess what was guessed, in the measure of the question; empty while the question is open
 */
public record Prediction(String question, OptionalDouble guess) {
    /** A question to which nothing has been guessed. */
    public static Prediction open(String question) {
        return new Prediction(question, OptionalDouble.empty());
    }

    /** The same with a guess. */
    public Prediction withGuess(double number) {
        return new Prediction(question, OptionalDouble.of(number));
    }
}
