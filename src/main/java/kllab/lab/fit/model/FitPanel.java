package kllab.lab.fit.model;

import java.util.List;
import kllab.lab.Hiding;
import kllab.lab.question.Question;

/** A part of the screen of the fit lab that can be hidden. */
public enum FitPanel implements Hiding.Panel {
    /** The target and q, with the integrand of the objective below. */
    DENSITIES("densities", true),
    /** The landscape, or what stands in its place. */
    SECOND_PLOT("secondPlot", true),
    /** The objective, large. */
    VALUE("value", true),
    /** KL(p ‖ q), small. */
    FORWARD("forward", true),
    /** KL(q ‖ p), small. */
    REVERSE("reverse", true),
    /** The Jensen–Shannon divergence, small. */
    JENSEN_SHANNON("jensenShannon", true),
    /** The formula of the objective, and the minima. */
    FORMULA("formula", true),
    /** The components of the target. */
    P("p", false),
    /** The numbers of q. */
    Q("q", false),
    /** Presets and reset. */
    ACTIONS("actions", false);

    private static final List<String> TELLING = Hiding.Panel.keys(VALUE, FORWARD, REVERSE, JENSEN_SHANNON, FORMULA,
            SECOND_PLOT);

    private static final List<Question<FitState>> QUESTIONS = List.of(
            VALUE.amount(TELLING, state -> FitScene.of(state).values().objective(), FitState::unit),
            new Question.Larger<>(TELLING, state -> FitScene.of(state).values().forward(),
                    state -> FitScene.of(state).values().reverse(), FitState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<FitState> HIDING = new Hiding<>(List.of(values()), QUESTIONS, FitState::hidden,
            FitState::withHidden);

    private final String key;
    private final boolean coverable;

    FitPanel(String key, boolean coverable) {
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
            case FORWARD, REVERSE, JENSEN_SHANNON, FORMULA, ACTIONS -> false;
            default -> true;
        };
    }

    @Override
    public boolean isCoverable() {
        return coverable;
    }

    @Override
    public String messageKey() {
        return "fit.panel." + key;
    }
}
