package kllab.lab.gaussian.derivation;

import kllab.parameter.Readout;
import kllab.text.Catalog;

/**
 * A check of the numbers of a line: the verdict, and the size of the error.
 *
 * @param verdict what is to be said
 * @param before the number of the line that it should equal, from 1; 0 for the closed form
 * @param off the relative difference from that; of other verdicts an amount in nats, which is the difference or, where
 *     quadrature did not converge, its error
 */
public record LineCheck(Verdict verdict, int before, double off) {
    /** Two digits: of a rounding error more would mean nothing. */
    private static final Readout BRIEF = new Readout(1);
    /** A larger relative difference of numbers that agree is that of two rounding errors, of which both should be 0. */
    private static final double ROUNDING = 1e-9;

    /** A verdict on a line. */
    enum Verdict {
        /** Its integrals add up to the line before, or to the closed form. */
        EQUAL,
        /** They do, and both are 0 but for rounding. */
        ZERO,
        /** They do, and both are beyond the largest number. */
        BEYOND,
        /** Quadrature did not reach its tolerance. */
        UNCONVERGED,
        /** The integrals add up to something else than the closed form. */
        DIFFERENT
    }

    /** The check of the line of an index. */
    public static LineCheck of(Derivation derivation, int index) {
        DerivationStep line = derivation.steps().get(index);
        if (!line.converged()) {
            return new LineCheck(Verdict.UNCONVERGED, 0, number(line.error()));
        }
        if (!line.agrees()) {
            return new LineCheck(Verdict.DIFFERENT, 0, number(Math.abs(line.difference())));
        }
        double total = line.total();
        if (Double.isInfinite(total)) {
            return new LineCheck(Verdict.BEYOND, 0, 0);
        }
        boolean follows = derivation.follows(index);
        double other = follows ? derivation.steps().get(index - 1).total() : line.closedForm();
        double difference = Math.abs(total - other);
        double relative = difference == 0 ? 0 : difference / Math.max(Math.abs(total), Math.abs(other));
        return relative <= ROUNDING
                ? new LineCheck(Verdict.EQUAL, follows ? index : 0, relative)
                : new LineCheck(Verdict.ZERO, follows ? index : 0, difference);
    }

    private static double number(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** Returns true if nothing is wrong. */
    public boolean good() {
        return verdict != Verdict.UNCONVERGED && verdict != Verdict.DIFFERENT;
    }

    /** The mark in words; of a line that a person is not at, a sign is enough while nothing is wrong. */
    public String words(Catalog words, boolean current) {
        if (good() && !current) {
            return words.say("gaussian.line.good");
        }
        String other = before > 0
                ? words.say("gaussian.line.before", Integer.toString(before))
                : words.say("gaussian.line.closedForm");
        return switch (verdict) {
            case EQUAL -> off == 0
                    ? words.say("gaussian.line.equal.exactly", other)
                    : words.say("gaussian.line.equal", other, Readout.powerOfTen(off));
            case ZERO -> words.say("gaussian.line.equal.zero", other, Readout.powerOfTen(off));
            case BEYOND -> words.say("gaussian.line.good.beyond");
            case UNCONVERGED -> words.say("gaussian.line.unconverged", BRIEF.of(off));
            case DIFFERENT -> words.say("gaussian.line.different", BRIEF.of(off));
        };
    }
}
