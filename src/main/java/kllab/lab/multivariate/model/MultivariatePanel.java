package kllab.lab.multivariate.model;

import java.util.List;
import java.util.stream.Stream;
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
    PLANE("plane", true),
    /** The summands of the value: the four parts, or the divergence of each dimension. */
    TERMS("terms", true),
    /** The divergence, large; of the latent space also in other words, as sum and mean. */
    VALUE("value", true),
    /** The reverse divergence of a pair. */
    REVERSE("reverse", true),
    /** The closed form. */
    FORMULA("formula", true),
    /** The controls of p; of the latent space all of them. */
    P("p", false),
    /** The controls of q. */
    Q("q", false),
    /** Presets, reset, and the switch of the correlations. */
    ACTIONS("actions", false);

    /** The panels that tell the divergence; the formula does not where these are covered. */
    private static final List<String> TELLING = List.of(VALUE.key, TERMS.key);

    /** The questions. */
    private static final List<Question<MultivariateState>> QUESTIONS = List.of(
            VALUE.amount(TELLING, MultivariatePanel::forward, MultivariateState::unit),
            REVERSE.amount(List.of(REVERSE.key), MultivariatePanel::reverse, MultivariateState::unit),
            new Question.Larger<>(List.of(VALUE.key, TERMS.key, REVERSE.key), MultivariatePanel::forward,
                    MultivariatePanel::reverse, MultivariateState::unit));

    /** Where the state says which are hidden. */
    public static final Hiding<MultivariateState> HIDING = new Hiding<>(
            List.of(values()), QUESTIONS, MultivariateState::hidden,
            MultivariateState::withHidden);

    /** The panels that repeat the value of a latent space. */
    private static final List<String> AGAIN = List.of("sum", "mean");

    /** The same for the value of a latent space: what says it again is hidden with it. */
    public static final Hiding<MultivariateState> LATENT = new Hiding<>(
            Stream.concat(Stream.of(VALUE), AGAIN.stream().map(Again::new)).toList(),
            QUESTIONS, state -> again(state.hidden()), MultivariatePanel::withAgain);

    private final String key;
    private final boolean coverable;

    MultivariatePanel(String key, boolean coverable) {
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
            case REVERSE, FORMULA, ACTIONS -> false;
            default -> true;
        };
    }

    @Override
    public boolean isCoverable() {
        return coverable;
    }

    @Override
    public String messageKey() {
        return "multivariate.panel." + key;
    }

    /**
     * A panel that repeats the value, under its name.
     *
     * @param key its name
     */
    private record Again(String key) implements Hiding.Panel {
        @Override
        public String messageKey() {
            return VALUE.messageKey();
        }

        @Override
        public boolean isCoverable() {
            return true;
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
            all = all.withAway(each, hidden.isAway(VALUE.key)).withCovered(each, hidden.isCovered(VALUE.key));
        }
        return all;
    }

    /** Does to the value what was done to a panel that repeats it. */
    private static MultivariateState withAgain(MultivariateState state, Hidden now) {
        Hidden before = again(state.hidden());
        Hidden hidden = now;
        for (String each : AGAIN) {
            if (now.isAway(each) != before.isAway(each)) {
                hidden = hidden.withAway(VALUE.key, now.isAway(each));
            }
            if (now.isCovered(each) && !before.isCovered(each)) {
                hidden = hidden.asking(VALUE.key, TELLING);
            } else if (before.isCovered(each) && !now.isCovered(each)) {
                hidden = hidden.withCovered(VALUE.key, false);
            }
            hidden = hidden.withAway(each, false).withCovered(each, false);
        }
        return state.withHidden(hidden);
    }
}
