package kllab.lab.gaussian.derivation;

import java.util.List;

/**
 * One line of the derivation of the closed form, with symbols and with numbers.
 *
 * @param name the end of the keys of its messages
 * @param terms what it adds up, in the order of the line
 * @param closedForm the divergence that the terms should add up to, in nats, by the closed form
 */
public record DerivationStep(String name, List<DerivationTerm> terms, double closedForm) {
    private static final double AGREEMENT = 1e-9;
    /** The error that a sum of a few rounded numbers may have, relative to their size and to the area 1 under p. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    public DerivationStep {
        terms = List.copyOf(terms);
    }

    /** The key of the sentence that gives the reason. */
    String messageKey() {
        return "gaussian.derivation." + name;
    }

    /** The sum of the terms, in nats. */
    public double total() {
        double sum = terms.stream().mapToDouble(DerivationTerm::value).sum();
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /** Returns the distance of the total from the closed form, in nats; 0 where both are infinite. */
    double difference() {
        double total = total();
        return total == closedForm ? 0 : total - closedForm;
    }

    /** The sum of the errors that quadrature estimates, in nats. */
    double error() {
        return terms.stream().mapToDouble(each -> each.integral().error()).sum();
    }

    /** Returns true if quadrature reached its tolerance in every term. */
    boolean converged() {
        return terms.stream().allMatch(each -> each.integral().converged());
    }

    /**
     * Returns true if the total is the closed form, to 10⁻⁹ of it or to the rounding error of its terms, whichever is
     * more: where p and q are nearly equal, large terms make a small sum.
     */
    boolean agrees() {
        double size = terms.stream().mapToDouble(each -> Math.abs(each.value())).sum();
        return Math.abs(difference()) <= Math.max(AGREEMENT * closedForm, ROUNDING * (1 + size));
    }
}
