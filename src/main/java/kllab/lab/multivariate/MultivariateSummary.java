package kllab.lab.multivariate;

import kllab.lab.SpokenValue;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.MultivariateKullbackLeibler;
import kllab.text.Catalog;

/** A state in a sentence, for those who cannot see it: how p lies to q, and what the divergence is and does. */
public final class MultivariateSummary {
    private MultivariateSummary() {
    }

    /** The sentence; of what is hidden or covered it says nothing. */
    public static String of(MultivariateState before, MultivariateState now, Catalog words) {
        String said = now.isLatent() ? latent(now, words) : pair(now, words);
        return now.shows(MultivariatePanel.VALUE)
                ? words.say("summary.sentence", said, value(before, now, words))
                : said;
    }

    private static String value(MultivariateState before, MultivariateState now, Catalog words) {
        double value = nats(now);
        // A pair and a latent space are no two moments of one thing.
        double earlier = before.isLatent() == now.isLatent() ? nats(before) : value;
        return Double.isInfinite(value)
                ? words.say("summary.infinite", words.say("value.infinite"))
                : SpokenValue.of(earlier, value, now.unit(), words);
    }

    private static double nats(MultivariateState state) {
        return state.isLatent()
                ? LatentDivergence.of(state.latent().dimensions()).sum()
                : MultivariateKullbackLeibler.of(state.pair().p(), state.pair().q());
    }

    private static String latent(MultivariateState now, Catalog words) {
        LatentDivergence latent = LatentDivergence.of(now.latent().dimensions());
        String count = Integer.toString(latent.perDimension().size());
        return now.shows(MultivariatePanel.TERMS) && latent.sum() > 0
                ? words.say("multivariate.summary.latent.largest", count,
                        Integer.toString(MultivariateScene.largest(latent.perDimension()) + 1))
                : words.say("multivariate.summary.latent", count);
    }

    private static String pair(MultivariateState now, Catalog words) {
        MultivariateNormal p = now.pair().p();
        MultivariateNormal q = now.pair().q();
        return words.say("summary.pair", words.say(size(p, q)), words.say(now.pair().isPlane()
                ? place(p, q)
                : isSameMean(p, q) ? "multivariate.summary.sameMean" : "multivariate.summary.apart"));
    }

    private static String size(MultivariateNormal p, MultivariateNormal q) {
        return switch (Integer.signum(Double.compare(p.covariance().factor().logDeterminant(),
                q.covariance().factor().logDeterminant()))) {
            case 1 -> "multivariate.summary.larger";
            case -1 -> "multivariate.summary.smaller";
            default -> "multivariate.summary.asLarge";
        };
    }

    private static boolean isSameMean(MultivariateNormal p, MultivariateNormal q) {
        for (int i = 0; i < p.dimension(); i++) {
            if (p.mean(i) != q.mean(i)) {
                return false;
            }
        }
        return true;
    }

    private static String place(MultivariateNormal p, MultivariateNormal q) {
        int across = Integer.signum(Double.compare(p.mean(0), q.mean(0)));
        int up = Integer.signum(Double.compare(p.mean(1), q.mean(1)));
        return switch (across) {
            case 1 -> up > 0
                    ? "multivariate.summary.rightAbove"
                    : up < 0 ? "multivariate.summary.rightBelow" : "multivariate.summary.right";
            case -1 -> up > 0
                    ? "multivariate.summary.leftAbove"
                    : up < 0 ? "multivariate.summary.leftBelow" : "multivariate.summary.left";
            default -> up > 0
                    ? "multivariate.summary.above"
                    : up < 0 ? "multivariate.summary.below" : "multivariate.summary.sameMean";
        };
    }
}
