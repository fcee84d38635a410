package kllab.lab.fit.model;

import java.util.List;
import kllab.lab.Hiding;
import kllab.lab.question.Question;

/** A part of the screen of the fit lab that can be hidden. */
public enum FitPanel implements Hiding.Panel {
    /** The target and q, with the integrand of the objective below. */
    DENSITIES(Kind.PICTURE),
    /** The landscape, or what stands in its place. */
    SECOND_PLOT(Kind.PICTURE),
    /** The objective, large. */
    VALUE(Kind.PICTURE),
    /** KL(p ‖ q), small. */
    FORWARD(Kind.DETAIL),
    /** KL(q ‖ p), small. */
    REVERSE(Kind.DETAIL),
    /** The Jensen–Shannon divergence, small. */
    JENSEN_SHANNON(Kind.DETAIL),
    /** The formula of the objective, and the minima. */
    FORMULA(Kind.DETAIL),
    /** The components of the target. */
    P(Kind.CONTROL),
    /** The numbers of q. */
    Q(Kind.CONTROL),
    /** Presets and reset. */
    ACTIONS(Kind.ACTION);

    private static final List<String> TELLING = Hiding.Panel.keys(VALUE, FORWARD, REVERSE, JENSEN_SHANNON, FORMULA,
            SECOND_PLOT);

    private static final List<Question<FitState>> QUESTIONS = List.of(
            VALUE.amount(TELLING, state -> FitScene.of(state).values().objective(), FitState::unit),
            new Question.Larger<>(TELLING, state -> FitScene.of(state).values().forward(),
                    state -> FitScene.of(state).values().reverse(), FitState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<FitState> HIDING = Hiding.of(values(), QUESTIONS);

    private final Kind kind;

    FitPanel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String messageKey() {
        return "fit.panel." + key();
    }
}
