package kllab.lab.discrete.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.Hiding;
import kllab.lab.question.Question;
import kllab.math.divergence.CategoricalDivergence;

/** A part of the screen of the discrete lab that can be hidden. */
public enum DiscretePanel implements Hiding.Panel {
    /** The bars, with the terms below them. */
    BARS(Kind.PICTURE),
    /** The term of each outcome. */
    TERMS(Kind.PICTURE),
    /** Entropies, codes, or the sweep over q. */
    SECOND_PLOT(Kind.PICTURE),
    /** The divergence, large. */
    VALUE(Kind.PICTURE),
    /** The reverse divergence. */
    REVERSE(Kind.DETAIL),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON(Kind.DETAIL),
    /** The sum, and the entropies. */
    FORMULA(Kind.DETAIL),
    /** The table of outcomes with the weights of p and q. */
    OUTCOMES(Kind.CONTROL),
    /** Swap, presets and reset. */
    ACTIONS(Kind.ACTION);

    /** The questions; formula and second plot tell nothing that is covered. */
    private static final List<Question<DiscreteState>> QUESTIONS = List.of(
            VALUE.amount(Hiding.Panel.keys(VALUE, TERMS), DiscretePanel::forward, DiscreteState::unit),
            REVERSE.amount(Hiding.Panel.keys(REVERSE), DiscretePanel::reverse, DiscreteState::unit),
            JENSEN_SHANNON.amount(Hiding.Panel.keys(JENSEN_SHANNON),
                    state -> CategoricalDivergence.jensenShannon(state.p().weights(), state.q().weights()),
                    DiscreteState::unit),
            new Question.Larger<>(Hiding.Panel.keys(VALUE, TERMS, REVERSE), DiscretePanel::forward,
                    DiscretePanel::reverse, DiscreteState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<DiscreteState> HIDING = Hiding.of(values(), QUESTIONS);

    private final Kind kind;

    DiscretePanel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String messageKey() {
        return "discrete.panel." + key();
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
