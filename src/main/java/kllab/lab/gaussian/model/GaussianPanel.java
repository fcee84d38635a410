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
    DENSITIES("densities", true),
    /** KL against σ, or the landscape. */
    SECOND_PLOT("secondPlot", true),
    /** The divergence, large. */
    VALUE("value", true),
    /** The reverse divergence. */
    REVERSE("reverse", true),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON("jensenShannon", true),
    /** The closed form and its terms. */
    FORMULA("formula", true),
    /** The numbers of the areas below the densities, or of those of a line of the derivation. */
    AREAS("areas", true),
    /** The three ways to the value, beside it while the drawer is open; covered with them, the page about them. */
    ESTIMATES("estimates", true),
    /** The derivation, which its drawer closes. */
    DERIVATION("derivation", true),
    /** The controls of p. */
    P("p", false),
    /** The controls of q. */
    Q("q", false),
    /** Swap, presets and reset. */
    ACTIONS("actions", false),
    /** The rail that opens the drawer; a drawer that is open is seen. */
    DRAWER("drawer", false);

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
            new Question.Larger<>(Stream.concat(TELLING.stream(), Stream.of(REVERSE.key)).toList(),
                    state -> KullbackLeibler.of(state.p(), state.q()),
                    state -> KullbackLeibler.of(state.q(), state.p()), GaussianState::unit),
            // ½(r² − 1) − log r has its minimum at r = 1, wherever the means are.
            new Question.Place<>("minimum", "gaussian.question.minimum", TELLING, state -> state.q().sigma(),
                    ParameterRange.SIGMA));

    /** The panels and questions, and their place in the state. */
    public static final Hiding<GaussianState> HIDING = new Hiding<>(
            List.of(values()), QUESTIONS, GaussianState::hidden,
            GaussianState::withHidden, state -> !state.challenge().isOpen());

    private final String key;
    private final boolean coverable;

    GaussianPanel(String key, boolean coverable) {
        this.key = key;
        this.coverable = coverable;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isOnStage() {
        return switch (this) {
            case REVERSE, JENSEN_SHANNON, FORMULA, ACTIONS -> false;
            default -> true;
        };
    }

    @Override
    public boolean isCoverable() {
        return coverable;
    }

    @Override
    public boolean isRemovable() {
        return this != DERIVATION;
    }

    @Override
    public String messageKey() {
        return "gaussian.panel." + key;
    }
}
