package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.StandardisedPair;

/**
 * From the definition to the closed form in ten lines, each a sum of integrals under p that are computed for
 * themselves.
 *
 * <pre>
 * {@code
 *     ∫ p log(p/q) dx = … = log(σ₂/σ₁) + (σ₁² + (μ₁ − μ₂)²)/(2σ₂²) − ½
 * }
 * </pre>
 *
 * <p>
 * No number of a line comes from the closed form: also what has become a constant, such as the ½, is the area under p
 * times that constant. All lines have the same total but the last, which is that of q = N(0, 1) with the numbers of p.
 *
 * @param steps the lines, in order
 */
public record Derivation(List<DerivationStep> steps) {
    private static final String FROM_MU1 = "\\frac{(x-\\mu_1)^2}{2\\sigma_1^2}";
    private static final String FROM_MU2 = "\\frac{(x-\\mu_2)^2}{2\\sigma_2^2}";
    private static final List<String> NAMES = List.of("definition", "split", "densities", "cancel", "expectations",
            "variance", "square", "cross", "closed", DerivationFormula.STANDARD);
    private static final double HALF_LOG_TAU = 0.9189385332046728;

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** The derivation of KL(p ‖ q). */
    public static Derivation of(Normal p, Normal q) {
        double kl = KullbackLeibler.of(p, q);
        double standard = KullbackLeibler.of(p, Normal.STANDARD);
        return new Derivation(IntStream.range(0, NAMES.size()).mapToObj(i -> {
            List<DerivationTerm> terms = integrands(p, q, i).stream().map(DerivationTerm::of).toList();
            return new DerivationStep(NAMES.get(i), terms, isAboutStandard(i) ? standard : kl);
        }).toList());
    }

    /** What the terms of the line of an index integrate. */
    public static List<Integrand> integrands(Normal p, Normal q, int index) {
        Normal other = isAboutStandard(index) ? Normal.STANDARD : q;
        Lines lines = new Lines(StandardisedPair.of(p, other), logRoot(p), logRoot(other));
        return switch (NAMES.get(index)) {
            case "definition" -> lines.definition();
            case "split" -> lines.split();
            case "densities" -> lines.densities();
            case "cancel" -> lines.cancel();
            case "expectations" -> lines.expectations();
            case "variance" -> lines.variance();
            case "square" -> lines.square();
            case "cross" -> lines.cross();
            case "closed" -> lines.closed();
            default -> lines.standard();
        };
    }

    /** Returns true if the q of the line of an index is N(0, 1), whatever the q of the derivation. */
    public static boolean isAboutStandard(int index) {
        return NAMES.get(index).equals(DerivationFormula.STANDARD);
    }

    /** The integrand of the definition, p log(p/q). */
    static Integrand definition(StandardisedPair pair) {
        return new Integrand(1, new Integrand.Symbols("\\int p\\,\\log\\frac{p}{q}\\,dx", "∫ p log(p/q)"), pair,
                pair::logRatio);
    }

    /**
     * Returns true if the line of an index should equal the line before: not the first, nor one of another divergence.
     */
    boolean follows(int index) {
        return index > 0 && steps.get(index).closedForm() == steps.get(index - 1).closedForm()
                && Double.isFinite(steps.get(index - 1).total());
    }

    /** log(√(2π) σ). */
    private static double logRoot(Normal normal) {
        return HALF_LOG_TAU + Math.log(normal.sigma());
    }

    /** The terms of the lines. */
    private record Lines(StandardisedPair pair, double logRoot1, double logRoot2) {
        List<Integrand> definition() {
            return List.of(Derivation.definition(pair));
        }

        List<Integrand> split() {
            return List.of(plus("\\int p\\,\\log p\\,dx", "∫ p log p", z -> -fromMu1(z) - logRoot1),
                    minus("\\int p\\,\\log q\\,dx", "∫ p log q", z -> -fromMu2(z) - logRoot2));
        }

        List<Integrand> densities() {
            return List.of(
                    plus("\\int p\\,\\log\\frac{1}{\\sqrt{2\\pi}\\,\\sigma_1}dx", "∫ p log(1/(√(2π) σ₁))",
                            z -> -logRoot1),
                    minus("\\int p\\," + FROM_MU1 + "dx", "∫ p (x−μ₁)²/(2σ₁²)", Lines::fromMu1),
                    minus("\\int p\\,\\log\\frac{1}{\\sqrt{2\\pi}\\,\\sigma_2}dx", "∫ p log(1/(√(2π) σ₂))",
                            z -> -logRoot2),
                    plus("\\int p\\," + FROM_MU2 + "dx", "∫ p (x−μ₂)²/(2σ₂²)", this::fromMu2));
        }

        List<Integrand> cancel() {
            return List.of(log(), plus("\\int p\\left[" + FROM_MU2 + "-" + FROM_MU1 + "\\right]dx",
                    "∫ p [(x−μ₂)²/(2σ₂²) − (x−μ₁)²/(2σ₁²)]", this::fromMu2BeyondMu1));
        }

        List<Integrand> expectations() {
            return List.of(log(), aboutMu2(), minus("\\frac{1}{2\\sigma_1^2}\\mathbb{E}_p[(x-\\mu_1)^2]",
                    "E(x−μ₁)²/(2σ₁²)", Lines::fromMu1));
        }

        List<Integrand> variance() {
            return List.of(log(), aboutMu2(), half());
        }

        List<Integrand> square() {
            return List.of(log(), aboutMu1(),
                    plus("\\frac{\\mu_1-\\mu_2}{\\sigma_2^2}\\mathbb{E}_p[x-\\mu_1]", "(μ₁−μ₂) E(x−μ₁)/σ₂²",
                            z -> pair.r() * pair.delta() * z),
                    shift(), half());
        }

        List<Integrand> cross() {
            return List.of(log(), aboutMu1(), shift(), half());
        }

        List<Integrand> closed() {
            double sum = 0.5 * (pair.r() * pair.r() + pair.delta() * pair.delta());
            return List.of(log(), plus("\\frac{\\sigma_1^2+(\\mu_1-\\mu_2)^2}{2\\sigma_2^2}",
                    "(σ₁²+(μ₁−μ₂)²)/(2σ₂²)", z -> sum), half());
        }

        /** Here q is N(0, 1). */
        List<Integrand> standard() {
            return List.of(minus("\\log\\sigma_1", "log σ₁", z -> pair.logR()),
                    plus("\\frac{\\sigma_1^2+\\mu_1^2}{2}", "(σ₁²+μ₁²)/2", this::fromMu2), half());
        }

        private Integrand log() {
            return plus("\\log\\frac{\\sigma_2}{\\sigma_1}", "log(σ₂/σ₁)", z -> -pair.logR());
        }

        private Integrand aboutMu2() {
            return plus("\\frac{1}{2\\sigma_2^2}\\mathbb{E}_p[(x-\\mu_2)^2]", "E(x−μ₂)²/(2σ₂²)", this::fromMu2);
        }

        private Integrand aboutMu1() {
            return plus("\\frac{1}{2\\sigma_2^2}\\mathbb{E}_p[(x-\\mu_1)^2]", "E(x−μ₁)²/(2σ₂²)",
                    z -> 0.5 * (pair.r() * z) * (pair.r() * z));
        }

        private Integrand shift() {
            return plus("\\frac{(\\mu_1-\\mu_2)^2}{2\\sigma_2^2}", "(μ₁−μ₂)²/(2σ₂²)",
                    z -> 0.5 * pair.delta() * pair.delta());
        }

        private Integrand half() {
            return minus("\\frac12", "½", z -> 0.5);
        }

        /** (x − μ₁)²/(2σ₁²). */
        private static double fromMu1(double z) {
            return 0.5 * z * z;
        }

        /** (x − μ₂)²/(2σ₂²). */
        private double fromMu2(double z) {
            double t = pair.fromQ(z);
            return 0.5 * t * t;
        }

        /** The difference of the two, as a product: as a difference it would lose digits where p and q are close. */
        private double fromMu2BeyondMu1(double z) {
            double t = Math.fma(pair.u(), z, pair.delta());
            return 0.5 * t * (2 * z + t);
        }

        private Integrand plus(String tex, String words, DoubleUnaryOperator factor) {
            return new Integrand(1, new Integrand.Symbols(tex, words), pair, factor);
        }

        private Integrand minus(String tex, String words, DoubleUnaryOperator factor) {
            return new Integrand(-1, new Integrand.Symbols(tex, words), pair, factor);
        }
    }
}
