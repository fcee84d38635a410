package kllab.lab.multivariate.model;

import java.util.List;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.question.Question;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.MultivariateKullbackLeibler;

/** A part of the screen of the multivariate lab that can be hidden. */
public enum MultivariatePanel implements Hiding.Panel {
    /** The picture: the plane, the directions of another pair, or the table of the latent space. */
    PLANE(Kind.PICTURE),
    /** The summands of the value: the four parts, or the divergence of each dimension. */
    TERMS(Kind.PICTURE),
    /** The divergence, large; of the latent space also in other words, as sum and mean. */
    VALUE(Kind.PICTURE),
    /** The reverse divergence of a pair. */
    REVERSE(Kind.DETAIL),
    /** The closed form. */
    FORMULA(Kind.DETAIL),
    /** The controls of p; of the latent space all of them. */
    P(Kind.CONTROL),
    /** The controls of q. */
    Q(Kind.CONTROL),
    /** Presets, reset, and the switch of the correlations. */
    ACTIONS(Kind.ACTION);

    /** The panels that tell the divergence; the formula does not where these are covered. */
    private static final List<String> TELLING = Hiding.Panel.keys(VALUE, TERMS);

    /** The questions. */
    private static final List<Question<MultivariateState>> QUESTIONS = List.of(
            VALUE.amount(TELLING, MultivariatePanel::forward, MultivariateState::unit),
            REVERSE.amount(Hiding.Panel.keys(REVERSE), MultivariatePanel::reverse, MultivariateState::unit),
            new Question.Larger<>(Hiding.Panel.keys(VALUE, TERMS, REVERSE), MultivariatePanel::forward,
                    MultivariatePanel::reverse, MultivariateState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<MultivariateState> HIDING = Hiding.of(values(), QUESTIONS);

    /** The panels that repeat the value of a latent space. */
    private static final List<String> AGAIN = Hiding.Panel.keys(Again.values());

    /** The same for the value of a latent space: what says it again is hidden with it. */
    public static final Hiding<MultivariateState> LATENT = new Hiding<>(
            List.of(VALUE, Again.SUM, Again.MEAN), QUESTIONS, state -> again(state.hidden()),
            MultivariatePanel::withAgain);

    private final Kind kind;

    MultivariatePanel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String messageKey() {
        return "multivariate.panel." + key();
    }

    /** A panel that repeats the value, in other words. */
    private enum Again implements Hiding.Panel {
        /** The sum over all dimensions. */
        SUM,
        /** The mean of all dimensions. */
        MEAN;

        @Override
        public Kind kind() {
            return VALUE.kind();
        }

        @Override
        public String messageKey() {
            return VALUE.messageKey();
        }
    }

    private static double forward(MultivariateState state) {
        return state.isLatent()
                ? LatentDivergence.of(state.latent().dimensions()).sum()
                : MultivariateKullbackLeibler.of(state.pair().p(), state.pair().q());
    }

    /** Of a latent space Σ ½((1 + μ²)/σ² + log σ² − 1). */
    private static double reverse(MultivariateState state) {
        return state.isLatent()
                ? state.latent().dimensions().stream()
                        .mapToDouble(each -> KullbackLeibler.of(Normal.STANDARD, Normal.of(each.mu(), each.sigma())))
                        .sum()
                : MultivariateKullbackLeibler.of(state.pair().q(), state.pair().p());
    }

    private static Hidden again(Hidden hidden) {
        Hidden all = hidden;
        for (String each : AGAIN) {
            all = all.withAway(each, hidden.isAway(VALUE.key())).withCovered(each, hidden.isCovered(VALUE.key()));
        }
        return all;
    }

    /** Does to the value what was done to a panel that repeats it. */
    private static MultivariateState withAgain(MultivariateState state, Hidden now) {
        Hidden before = again(state.hidden());
        Hidden hidden = now;
        for (String each : AGAIN) {
            if (now.isAway(each) != before.isAway(each)) {
                hidden = hidden.withAway(VALUE.key(), now.isAway(each));
            }
            if (now.isCovered(each) && !before.isCovered(each)) {
                hidden = hidden.asking(VALUE.key(), TELLING);
            } else if (before.isCovered(each) && !now.isCovered(each)) {
                hidden = hidden.withCovered(VALUE.key(), false);
            }
            hidden = hidden.withAway(each, false).withCovered(each, false);
        }
        return state.withHidden(hidden);
    }
}
