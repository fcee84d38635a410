package kllab.lab.gaussian.derivation;

import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;

/**
 * The derivation with the numbers of a state, and which of its lines a person is at.
 *
 * @param state what it was computed from
 * @param derivation all its lines
 */
public record DerivationScene(GaussianState state, Derivation derivation) {
    /** The index of no term within its line: none is lit, or a point lies in none. */
    public static final int NO_TERM = -1;

    /** The derivation of a state. */
    public static DerivationScene of(GaussianState state) {
        return new DerivationScene(state, Derivation.of(state.p(), state.q()));
    }

    /** The line that a person is at. */
    public DerivationStep line() {
        return derivation.steps().get(state.drawer().step() - 1);
    }

    /** The q of that line: the last line has one of its own. */
    public Normal lineQ() {
        return line().name().equals(DerivationFormula.STANDARD) ? Normal.STANDARD : state.q();
    }
}
