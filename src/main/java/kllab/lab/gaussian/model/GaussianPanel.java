package kllab.lab.gaussian.model;

import java.util.List;
import java.util.stream.Stream;
import kllab.lab.Hiding;
import kllab.lab.question.Question;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.ParameterRange;

/** A part of the screen of the Gaussian lab that can be hidden. */
public enum GaussianPanel implements Hiding.Panel {
    /** The densities, with the integrand or the areas of a line. */
    DENSITIES(Kind.PICTURE),
    /** KL against σ, or the landscape. */
    SECOND_PLOT(Kind.PICTURE),
    /** The divergence, large. */
    VALUE(Kind.PICTURE),
    /** The reverse divergence. */
    REVERSE(Kind.DETAIL),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON(Kind.DETAIL),
    /** The closed form and its terms. */
    FORMULA(Kind.DETAIL),
    /** The numbers of the areas below the densities, or of those of a line of the derivation. */
    AREAS(Kind.PICTURE),
    /** The three ways to the value, beside it while the drawer is open; covered with them, the page about them. */
    ESTIMATES(Kind.PICTURE),
    /** The derivation, which its drawer closes. */
    DERIVATION(Kind.PICTURE),
    /** The controls of p. */
    P(Kind.CONTROL),
    /** The controls of q. */
    Q(Kind.CONTROL),
    /** Swap, presets and reset. */
    ACTIONS(Kind.ACTION),
    /** The rail that opens the drawer; a drawer that is open is seen. */
    DRAWER(Kind.CONTROL);

    /** The readouts of divergences. */
    public static final List<String> READOUTS = Hiding.Panel.keys(VALUE, REVERSE, JENSEN_SHANNON);
    /** The panels in the middle while the drawer is open. */
    public static final List<String> READOUTS_AND_WAYS = Hiding.Panel.keys(VALUE, REVERSE, JENSEN_SHANNON, ESTIMATES);
    /** The panels that tell the divergence in any way. */
    private static final List<String> TELLING = Hiding.Panel.keys(VALUE, FORMULA, SECOND_PLOT, AREAS, ESTIMATES,
            DERIVATION);

    /** The questions that ask for a prediction. */
    private static final List<Question<GaussianState>> QUESTIONS = List.of(
            VALUE.amount(TELLING, state -> KullbackLeibler.of(state.p(), state.q()), GaussianState::unit),
            REVERSE.amount(Hiding.Panel.keys(REVERSE, SECOND_PLOT), state -> KullbackLeibler.of(state.q(), state.p()),
                    GaussianState::unit),
            JENSEN_SHANNON.amount(Hiding.Panel.keys(JENSEN_SHANNON), state -> JensenShannon.of(state.p(), state.q()),
                    GaussianState::unit),
            new Question.Larger<>(Stream.concat(TELLING.stream(), Stream.of(REVERSE.key())).toList(),
                    state -> KullbackLeibler.of(state.p(), state.q()),
                    state -> KullbackLeibler.of(state.q(), state.p()), GaussianState::unit),
            // ½(r² − 1) − log r has its minimum at r = 1, wherever the means are.
            new Question.Place<>("minimum", "gaussian.question.minimum", TELLING, state -> state.q().sigma(),
                    ParameterRange.SIGMA));

    /** The panels and questions, and their place in the state. */
    public static final Hiding<GaussianState> HIDING = new Hiding<>(
            List.of(values()), QUESTIONS, GaussianState::hidden,
            GaussianState::withHidden, state -> !state.challenge().isOpen());

    private final Kind kind;

    GaussianPanel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRemovable() {
        return this != DERIVATION;
    }

    @Override
    public String messageKey() {
        return "gaussian.panel." + key();
    }
}
