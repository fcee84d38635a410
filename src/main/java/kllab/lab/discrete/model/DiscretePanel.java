package kllab.lab.discrete.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.Hiding;
import kllab.lab.question.Question;
import kllab.math.divergence.CategoricalDivergence;

/** A part of the screen of the discrete lab that can be hidden. */
public enum DiscretePanel implements Hiding.Panel {
    /** The bars, with the terms below them. */
    BARS("bars", true),
    /** The term of each outcome. */
    TERMS("terms", true),
    /** Entropies, codes, or the sweep over q. */
    SECOND_PLOT("secondPlot", true),
    /** The divergence, large. */
    VALUE("value", true),
    /** The reverse divergence. */
    REVERSE("reverse", true),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON("jensenShannon", true),
    /** The sum, and the entropies. */
    FORMULA("formula", true),
    /** The table of outcomes with the weights of p and q. */
    OUTCOMES("outcomes", false),
    /** Swap, presets and reset. */
    ACTIONS("actions", false);

    /** The questions; formula and second plot tell nothing that is covered. */
    private static final List<Question<DiscreteState>> QUESTIONS = List.of(
            VALUE.amount(List.of(VALUE.key, TERMS.key), DiscretePanel::forward, DiscreteState::unit),
            REVERSE.amount(List.of(REVERSE.key), DiscretePanel::reverse, DiscreteState::unit),
            JENSEN_SHANNON.amount(List.of(JENSEN_SHANNON.key),
                    state -> CategoricalDivergence.jensenShannon(state.p().weights(), state.q().weights()),
                    DiscreteState::unit),
            new Question.Larger<>(List.of(VALUE.key, TERMS.key, REVERSE.key), DiscretePanel::forward,
                    DiscretePanel::reverse, DiscreteState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<DiscreteState> HIDING = new Hiding<>(
            List.of(values()), QUESTIONS, DiscreteState::hidden,
            DiscreteState::withHidden);

    private final String key;
    private final boolean coverable;

    DiscretePanel(String key, boolean coverable) {
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
    public String messageKey() {
        return "discrete.panel." + key;
    }

    /** The covered panel that a view beside the bars would tell, so that it is not seen; none if there is none. */
    public static Optional<DiscretePanel> toldBy(DiscreteOptions.View view, DiscreteState state) {
        List<DiscretePanel> told = switch (view) {
            case TERMS -> List.of(VALUE, REVERSE, JENSEN_SHANNON);
            case CODING, STREAM -> List.of(VALUE);
            case SWEEP -> List.of(VALUE, REVERSE);
        };
        return told.stream().filter(state::asks).findFirst();
    }

    private static double forward(DiscreteState state) {
        return CategoricalDivergence.kullbackLeibler(state.p().weights(), state.q().weights());
    }

    private static double reverse(DiscreteState state) {
        return CategoricalDivergence.kullbackLeibler(state.q().weights(), state.p().weights());
    }
}
