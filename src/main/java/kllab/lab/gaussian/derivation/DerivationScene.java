package kllab.lab.gaussian.derivation;

import java.util.List;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/**
 * The derivation with the numbers of a state, and which of its lines a person is at.
 *
 * @param densities the scene of the densities that it is about
 * @param derivation all its lines
 */
public record DerivationScene(GaussianScene densities, Derivation derivation) {
    /** The index of no term within its line: none is lit, or a point lies in none. */
    public static final int NO_TERM = -1;

    /** The derivation of a state. */
    public static DerivationScene of(GaussianState state) {
        return of(GaussianScene.of(state));
    }

    /** The derivation of the densities of a scene. */
    static DerivationScene of(GaussianScene densities) {
        return new DerivationScene(densities, Derivation.of(densities.state().p(), densities.state().q()));
    }

    /** The state that it was computed from. */
    public GaussianState state() {
        return densities.state();
    }

    /** The line that a person is at. */
    public DerivationStep line() {
        return derivation.steps().get(state().drawer().step() - 1);
    }

    /** The lines that are shown. */
    List<DerivationStep> reached() {
        return derivation.steps().subList(0, state().drawer().reached());
    }

    /** The q of the line that a person is at. */
    public Normal lineQ() {
        return lineQ(state());
    }

    /** The q of the line of the derivation that a state is at: the last line has one of its own. */
    public static Normal lineQ(GaussianState state) {
        return Derivation.isAboutStandard(state.drawer().step() - 1) ? Normal.STANDARD : state.q();
    }

    /** Returns true if the line that a person is at is about another q than that of the state. */
    public boolean isAboutAnotherQ() {
        return !lineQ().equals(state().q());
    }

    /**
     * Returns an amount of the derivation, whose logarithms are natural, in words: 0.4217 nats, or, where the unit of
     * the state is another, 0.4217 nats = 0.6084 bits.
     */
    String amount(double nats, Catalog words) {
        InformationUnit unit = state().unit();
        String first = words.say("gaussian.line.amount", shown(nats), words.say(InformationUnit.NATS.messageKey()));
        return unit == InformationUnit.NATS
                ? first
                : words.say("gaussian.line.amount.also", first, shown(unit.of(nats)), words.say(unit.messageKey()));
    }

    private String shown(double value) {
        return state().asks(GaussianPanel.VALUE) ? Readout.COVERED : Readout.STANDARD.of(value);
    }
}
