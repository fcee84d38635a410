package kllab.lab.gaussian.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kllab.lab.Side;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Polyline;
import kllab.text.Catalog;
import kllab.text.Message;

/**
 * The evidence in words.
 *
 * @param evidence what there is
 * @param state in whose unit it is said
 * @param words the language
 */
record EvidenceWords(EvidenceScene evidence, GaussianState state, Catalog words) {
    /** Larger numbers of draws are no longer counted. */
    private static final double MOST_COUNTED = 1e15;
    /** Larger exponents are written with a power of their own. */
    private static final double LARGEST_EXPONENT = 1e5;
    private static final Readout SHORT = new Readout(2);

    /** The odds from even odds before, as a power of ten: 10^3.20 : 1 for p. */
    String odds(double sum) {
        if (sum == 0) {
            return words.say("gaussian.evidence.even");
        }
        return words.say("gaussian.evidence.odds", power(Math.abs(sum) / Math.log(10)), sum > 0 ? "p" : "q");
    }

    private static String power(double exponent) {
        if (Double.isInfinite(exponent)) {
            return "∞";
        }
        return exponent < LARGEST_EXPONENT
                ? "10^" + new BigDecimal(exponent).setScale(SHORT.decimals(), RoundingMode.HALF_EVEN).toPlainString()
                : "10^(" + SHORT.of(exponent) + ")";
    }

    /** Returns true if the numbers of draws from one of them can be seen: they tell a divergence. */
    boolean tells(Side side) {
        return !state.asks(side == Side.P ? GaussianPanel.VALUE : GaussianPanel.REVERSE);
    }

    /** The sum and the odds after the draws from one of them, when they passed, and when they do on average. */
    String result(Side side) {
        if (!tells(side)) {
            return words.say("gaussian.evidence.withheld", side.style(), words.say("panel.withheld",
                    Message.of(side == Side.P ? "gaussian.panel.value" : "gaussian.panel.reverse")));
        }
        List<String> all = new ArrayList<>();
        if (evidence.count() > 0) {
            all.add(sum(side));
        }
        all.add(until(side));
        // Odds are not broken into two lines.
        return words.sentences(all).replace(" : ", "\u00A0:\u00A0");
    }

    private String sum(Side side) {
        double sum = evidence.sum(side);
        String count = NumberText.count(evidence.count());
        if (Double.isInfinite(sum)) {
            return words.say("gaussian.evidence.beyond", evidence.count(), count, side.style());
        }
        String result = words.say("gaussian.evidence.result", evidence.count(), count, side.style(), shown(sum), unit(),
                odds(sum));
        if (evidence.mean(side) == 0) {
            return result;
        }
        Optional<EvidenceWalk.Passing> passing = evidence.walks().of(side).passing();
        return words.sentences(List.of(result, passing.map(each -> words.say("gaussian.evidence.passed",
                side.style(), NumberText.count(each.draw())))
                .orElseGet(() -> words.say("gaussian.evidence.notPassed", side.style()))));
    }

    /** The number of draws whose mean sum reaches the odds. */
    String until(Side side) {
        double mean = Math.abs(evidence.mean(side));
        if (mean == 0) {
            return words.say("gaussian.evidence.never");
        }
        double draws = EvidenceWalk.drawsUntilOdds(mean);
        return words.say("gaussian.evidence.until", draws,
                draws < MOST_COUNTED ? NumberText.count((long) draws) : new Readout(1).of(draws),
                state.unit().log() + "(20)/" + divergence(side).replace(' ', '\u00A0'),
                Readout.STANDARD.of(EvidenceWalk.LOG_ODDS / mean));
    }

    /** Returns the name of the divergence by which draws from one of them drift. */
    static String divergence(Side side) {
        return side == Side.P ? "KL(p ‖ q)" : "KL(q ‖ p)";
    }

    /** What the sum has to do with the divergence, and what the shades are. */
    String why() {
        return words.say("gaussian.evidence.why", shown(evidence.root(Side.P)),
                tells(Side.Q) ? shown(evidence.root(Side.Q)) : Readout.COVERED, unit());
    }

    /** All that the plot shows, in words. */
    String spoken() {
        String both = words.sentences(List.of(result(Side.P), result(Side.Q)));
        return evidence.count() == 0 ? words.sentences(List.of(words.say("gaussian.samples.none"), both)) : both;
    }

    /** The sums after the number of draws that is nearest to a place. */
    String reading(double place) {
        Polyline ofP = evidence.line(Side.P, state.unit()::of);
        Polyline ofQ = evidence.line(Side.Q, state.unit()::of);
        double draws = nearest(ofP, place);
        return words.say("gaussian.evidence.reading", draws, NumberText.count((long) draws), at(ofP, draws, Side.P),
                at(ofQ, draws, Side.Q), unit());
    }

    private static double nearest(Polyline line, double place) {
        double nearest = 0;
        for (double each : line.xs()) {
            nearest = Math.abs(each - place) < Math.abs(nearest - place) ? each : nearest;
        }
        return nearest;
    }

    /** The sum at a number of draws, or at the last one before that is held. */
    private String at(Polyline line, double draws, Side side) {
        if (!tells(side)) {
            return Readout.COVERED;
        }
        int i = 0;
        while (i + 1 < line.size() && line.xs()[i + 1] <= draws) {
            i++;
        }
        return Readout.STANDARD.of(line.ys()[i]);
    }

    private String shown(double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    private String unit() {
        return words.say(state.unit().messageKey());
    }
}
