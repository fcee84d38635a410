package kllab.lab.gaussian.derivation;

import kllab.parameter.Readout;
import kllab.text.Catalog;

/**
 * A check of the numbers of a line: the verdict, and the size of the error.
 *
 * @param verdict what is to be said
 * @param off how far they are off or, where quadrature did not converge, its error, in nats
 */
public record LineCheck(Verdict verdict, double off) {
    /** Two digits: of a rounding error more would mean nothing. */
    private static final Readout BRIEF = new Readout(1);

    /** A verdict on a line. */
    enum Verdict {
        /** Its integrals add up to the closed form. */
        GOOD,
        /** They do, and both are beyond the largest number. */
        BEYOND,
        /** Quadrature did not reach its tolerance. */
        UNCONVERGED,
        /** The integrals add up to something else. */
        DIFFERENT
    }

    /** The mark of a line. */
    public static LineCheck of(DerivationStep line) {
        if (!line.converged()) {
            return new LineCheck(Verdict.UNCONVERGED, number(line.error()));
        }
        if (!line.agrees()) {
            return new LineCheck(Verdict.DIFFERENT, number(Math.abs(line.difference())));
        }
        return Double.isInfinite(line.total())
                ? new LineCheck(Verdict.BEYOND, 0)
                : new LineCheck(Verdict.GOOD, Math.abs(line.difference()));
    }

    private static double number(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** A number of nats that is small or of which the size is all that matters. */
    static String brief(double nats) {
        return nats == 0 ? "0" : BRIEF.of(nats);
    }

    /** Returns true if nothing is wrong. */
    public boolean good() {
        return verdict == Verdict.GOOD || verdict == Verdict.BEYOND;
    }

    /** The mark in words; of a line that a person is not at, a sign is enough while nothing is wrong. */
    public String words(Catalog words, boolean current) {
        if (good() && !current) {
            return words.say("gaussian.line.good");
        }
        return switch (verdict) {
            case GOOD -> off == 0
                    ? words.say("gaussian.line.good.exactly")
                    : words.say("gaussian.line.good.by", brief(off));
            case BEYOND -> words.say("gaussian.line.good.beyond");
            case UNCONVERGED -> words.say("gaussian.line.unconverged", brief(off));
            case DIFFERENT -> words.say("gaussian.line.different", brief(off));
        };
    }
}
