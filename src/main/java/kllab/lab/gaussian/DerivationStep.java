package kllab.lab.gaussian;

import java.util.List;

import kllab.parameter.Readout;

/**
 * One line of the derivation of the closed form, with symbols and with numbers.
 *
 * @param name the end of the keys of its messages
 * @param terms what it adds up, in the order of the line
 * @param closedForm the divergence that the terms should add up to, in nats, by the closed form
 */
record DerivationStep(String name, List<DerivationTerm> terms, double closedForm) {
    private static final double AGREEMENT = 1e-9;
    /** What a sum of a few rounded numbers may be off, relative to their size, and to the area 1 that is under p. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    DerivationStep {
        terms = List.copyOf(terms);
    }

    /** The key of the sentence that gives the reason. */
    String messageKey() {
        return "gaussian.derivation." + name;
    }

    /** The sum of the terms, in nats. */
    double total() {
        double sum = terms.stream().mapToDouble(DerivationTerm::value).sum();
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /** How far the total is from the closed form, in nats; 0 where both are infinite. */
    double difference() {
        double total = total();
        return total == closedForm ? 0 : total - closedForm;
    }

    /** The sum of the errors that quadrature estimates, in nats. */
    double error() {
        return terms.stream().mapToDouble(each -> each.integral().error()).sum();
    }

    /** Whether quadrature reached its tolerance in every term. */
    boolean converged() {
        return terms.stream().allMatch(each -> each.integral().converged());
    }

    /**
     * Whether the total is the closed form to 10⁻⁹ of it, or to what its terms, each rounded to a double, let one see:
     * where p and q are nearly equal, large terms make a small sum.
     */
    boolean agrees() {
        double size = terms.stream().mapToDouble(each -> Math.abs(each.value())).sum();
        return Math.abs(difference()) <= Math.max(AGREEMENT * closedForm, ROUNDING * (1 + size));
    }

    /** The line with symbols, each term in the colour of the side of the axis that its area lies on. */
    String symbols() {
        StringBuilder line = new StringBuilder();
        for (DerivationTerm term : terms) {
            line.append(term.sign() < 0 ? "-" : line.isEmpty() ? "" : "+").append(coloured(term, term.tex()));
        }
        return line.toString();
    }

    /** The line with the numbers of its integrals, and what they come to: = 0.3567 + 0.5650 − 0.5000 = 0.4217. */
    String numbers() {
        StringBuilder line = new StringBuilder("=");
        if (terms.size() > 1) {
            for (DerivationTerm term : terms) {
                String sign = term.value() < 0 ? "-" : line.length() == 1 ? "" : "+";
                line.append(sign).append(coloured(term, tex(Math.abs(term.value()))));
            }
            line.append('=');
        }
        return line.append("\\mathbf{").append(tex(total())).append('}').toString();
    }

    private static String coloured(DerivationTerm term, String tex) {
        return (term.value() < 0 ? "\\negative{" : "\\positive{") + tex + "}";
    }

    private static String tex(double value) {
        return GaussianFormula.tex(Readout.STANDARD.of(value));
    }
}
