package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.stream.IntStream;

import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.formula.TexNumber;

/**
 * A line of the derivation in TeX, piece by piece: what stands before its terms, each term with its sign, and what they
 * come to. A term has the role {@code \accent}, its sign has none.
 */
public final class DerivationFormula {
    /** The line whose q is N(0, 1), and which therefore has another total. */
    static final String STANDARD = "standard";
    /** The sign at the beginning of a line. */
    static final String EQUALS = "=\\;";
    private static final String DEFINITION = "definition";

    private DerivationFormula() {
    }

    /** Returns the beginning of a line: a new divergence by its name, or an equals sign. */
    static String left(DerivationStep line) {
        return switch (line.name()) {
            case DEFINITION -> "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})=\\;";
            case STANDARD -> "\\mathrm{KL}(\\p{p}\\,\\|\\,\\mathcal{N}(0,1))=\\;";
            default -> EQUALS;
        };
    }

    /** The terms with symbols: {@code {}-\accent{\frac12}}. They do not depend on the parameters. */
    static List<String> symbols(DerivationStep line) {
        return IntStream.range(0, line.terms().size()).mapToObj(i -> {
            DerivationTerm term = line.terms().get(i);
            return signed(i, term.sign() < 0, term.symbols().tex());
        }).toList();
    }

    /** The terms with the numbers of their integrals, in nats; none for the only term of a line, which is the total. */
    static List<String> numbers(DerivationStep line) {
        if (line.terms().size() == 1) {
            return List.of();
        }
        return IntStream.range(0, line.terms().size()).mapToObj(i -> {
            double value = line.terms().get(i).shown();
            return signed(i, value < 0, tex(Math.abs(value)));
        }).toList();
    }

    /**
     * Returns the total of the terms in nats and, where that is another, in the unit of the screen.
     *
     * @param words the language of the units
     */
    static String total(DerivationStep line, InformationUnit unit, Catalog words) {
        String nats = (line.terms().size() == 1 ? "" : "\\;" + EQUALS) + amount(line, InformationUnit.NATS, words);
        return unit == InformationUnit.NATS ? nats : nats + "\\;" + EQUALS + amount(line, unit, words);
    }

    private static String amount(DerivationStep line, InformationUnit unit, Catalog words) {
        return "\\mathbf{" + tex(unit.of(line.total())) + "}\\;\\text{" + words.say(unit.messageKey()) + "}";
    }

    /** The line that a person is at, as it is read out: log(σ₂/σ₁) + E(x−μ₂)²/(2σ₂²) − ½ = 0.4217 nats. */
    public static String spoken(DerivationScene scene, Catalog words) {
        DerivationStep line = scene.line();
        StringBuilder all = new StringBuilder();
        for (DerivationTerm term : line.terms()) {
            String sign = term.sign() < 0 ? "− " : all.isEmpty() ? "" : "+ ";
            all.append(sign).append(term.symbols().words()).append(' ');
        }
        return all.append("= ").append(scene.amount(line.total(), words)).toString();
    }

    private static String signed(int place, boolean negative, String tex) {
        String sign = place == 0 ? negative ? "-" : "" : negative ? "\\;-\\;" : "\\;+\\;";
        return sign + "\\accent{" + tex + "}";
    }

    private static String tex(double value) {
        return TexNumber.of(Readout.STANDARD.of(value));
    }
}
