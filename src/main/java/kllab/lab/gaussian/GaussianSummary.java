package kllab.lab.gaussian;

import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** A state in a sentence, for those who cannot see it: how p lies to q, and what the divergence is and does. */
public final class GaussianSummary {
    private GaussianSummary() {
    }

    /** The sentence; of a divergence that is hidden or covered it says nothing. */
    public static String of(GaussianState before, GaussianState now, Catalog words) {
        String pair = words.say("gaussian.summary.pair", words.say(spread(now)), words.say(place(now)));
        if (!now.shows(GaussianPanel.VALUE)) {
            return pair;
        }
        String value = words.say(trend(before, now), Readout.STANDARD.of(now.unit().of(nats(now))),
                words.say(now.unit().messageKey()));
        return now.shows(GaussianPanel.P) || now.shows(GaussianPanel.DENSITIES)
                ? words.say("gaussian.summary", pair, value)
                : value;
    }

    private static String spread(GaussianState state) {
        return switch (Integer.signum(Double.compare(state.p().sigma(), state.q().sigma()))) {
            case 1 -> "gaussian.summary.wider";
            case -1 -> "gaussian.summary.narrower";
            default -> "gaussian.summary.asWide";
        };
    }

    private static String place(GaussianState state) {
        return switch (Integer.signum(Double.compare(state.p().mu(), state.q().mu()))) {
            case 1 -> "gaussian.summary.right";
            case -1 -> "gaussian.summary.left";
            default -> "gaussian.summary.sameMean";
        };
    }

    private static String trend(GaussianState before, GaussianState now) {
        return switch (Integer.signum(Double.compare(nats(now), nats(before)))) {
            case 1 -> "gaussian.summary.rising";
            case -1 -> "gaussian.summary.falling";
            default -> "gaussian.summary.still";
        };
    }

    private static double nats(GaussianState state) {
        return KullbackLeibler.of(state.p(), state.q());
    }
}
