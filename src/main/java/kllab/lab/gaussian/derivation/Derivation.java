package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

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
    private static final double HALF_LOG_TAU = 0.9189385332046728;

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** The derivation of KL(p ‖ q). */
    public static Derivation of(Normal p, Normal q) {
        double kl = KullbackLeibler.of(p, q);
        Lines lines = new Lines(StandardisedPair.of(p, q), logRoot(p), logRoot(q));
        Lines standard = new Lines(StandardisedPair.of(p, Normal.STANDARD), logRoot(p), logRoot(Normal.STANDARD));
        return new Derivation(List.of(new DerivationStep("definition", lines.definition(), kl),
                new DerivationStep("split", lines.split(), kl),
                new DerivationStep("densities", lines.densities(), kl),
                new DerivationStep("cancel", lines.cancel(), kl),
                new DerivationStep("expectations", lines.expectations(), kl),
                new DerivationStep("variance", lines.variance(), kl),
                new DerivationStep("square", lines.square(), kl), new DerivationStep("cross", lines.cross(), kl),
                new DerivationStep("closed", lines.closed(), kl),
                new DerivationStep("standard", standard.standard(), KullbackLeibler.of(p, Normal.STANDARD))));
    }

    /** Returns true if every line converged and agrees with the closed form of its divergence. */
    boolean agrees() {
        return steps.stream().allMatch(each -> each.converged() && each.agrees());
    }

    /** The largest distance of a line from the closed form, in nats. */
    double largestDifference() {
        return steps.stream().mapToDouble(each -> Math.abs(each.difference())).max().orElse(0);
    }

    /** log(√(2π) σ). */
    private static double logRoot(Normal normal) {
        return HALF_LOG_TAU + Math.log(normal.sigma());
    }

    /** The terms of the lines. */
    private record Lines(StandardisedPair pair, double logRoot1, double logRoot2) {
        List<DerivationTerm> definition() {
            return List.of(DerivationTerm.definition(pair));
        }

        List<DerivationTerm> split() {
            return List.of(plus("\\int p\\,\\log p\\,dx", "∫ p log p", z -> -fromMu1(z) - logRoot1),
                    minus("\\int p\\,\\log q\\,dx", "∫ p log q", z -> -fromMu2(z) - logRoot2));
        }

        List<DerivationTerm> densities() {
            return List.of(
                    plus("\\int p\\,\\log\\frac{1}{\\sqrt{2\\pi}\\,\\sigma_1}dx", "∫ p log(1/(√(2π) σ₁))",
                            z -> -logRoot1),
                    minus("\\int p\\," + FROM_MU1 + "dx", "∫ p (x−μ₁)²/(2σ₁²)", Lines::fromMu1),
                    minus("\\int p\\,\\log\\frac{1}{\\sqrt{2\\pi}\\,\\sigma_2}dx", "∫ p log(1/(√(2π) σ₂))",
                            z -> -logRoot2),
                    plus("\\int p\\," + FROM_MU2 + "dx", "∫ p (x−μ₂)²/(2σ₂²)", this::fromMu2));
        }

        List<DerivationTerm> cancel() {
            return List.of(log(), plus("\\int p\\left[" + FROM_MU2 + "-" + FROM_MU1 + "\\right]dx",
                    "∫ p [(x−μ₂)²/(2σ₂²) − (x−μ₁)²/(2σ₁²)]", this::fromMu2BeyondMu1));
        }

        List<DerivationTerm> expectations() {
            return List.of(log(), aboutMu2(), minus("\\frac{1}{2\\sigma_1^2}\\mathbb{E}_p[(x-\\mu_1)^2]",
                    "E(x−μ₁)²/(2σ₁²)", Lines::fromMu1));
        }

        List<DerivationTerm> variance() {
            return List.of(log(), aboutMu2(), half());
        }

        List<DerivationTerm> square() {
            return List.of(log(), aboutMu1(),
                    plus("\\frac{\\mu_1-\\mu_2}{\\sigma_2^2}\\mathbb{E}_p[x-\\mu_1]", "(μ₁−μ₂) E(x−μ₁)/σ₂²",
                            z -> pair.r() * pair.delta() * z),
                    shift(), half());
        }

        List<DerivationTerm> cross() {
            return List.of(log(), aboutMu1(), shift(), half());
        }

        List<DerivationTerm> closed() {
            double sum = 0.5 * (pair.r() * pair.r() + pair.delta() * pair.delta());
            return List.of(log(), plus("\\frac{\\sigma_1^2+(\\mu_1-\\mu_2)^2}{2\\sigma_2^2}",
                    "(σ₁²+(μ₁−μ₂)²)/(2σ₂²)", z -> sum), half());
        }

        /** Here q is N(0, 1). */
        List<DerivationTerm> standard() {
            return List.of(minus("\\log\\sigma_1", "log σ₁", z -> pair.logR()),
                    plus("\\frac{\\sigma_1^2+\\mu_1^2}{2}", "(σ₁²+μ₁²)/2", this::fromMu2), half());
        }

        private DerivationTerm log() {
            return plus("\\log\\frac{\\sigma_2}{\\sigma_1}", "log(σ₂/σ₁)", z -> -pair.logR());
        }

        private DerivationTerm aboutMu2() {
            return plus("\\frac{1}{2\\sigma_2^2}\\mathbb{E}_p[(x-\\mu_2)^2]", "E(x−μ₂)²/(2σ₂²)", this::fromMu2);
        }

        private DerivationTerm aboutMu1() {
            return plus("\\frac{1}{2\\sigma_2^2}\\mathbb{E}_p[(x-\\mu_1)^2]", "E(x−μ₁)²/(2σ₂²)",
                    z -> 0.5 * (pair.r() * z) * (pair.r() * z));
        }

        private DerivationTerm shift() {
            return plus("\\frac{(\\mu_1-\\mu_2)^2}{2\\sigma_2^2}", "(μ₁−μ₂)²/(2σ₂²)",
                    z -> 0.5 * pair.delta() * pair.delta());
        }

        private DerivationTerm half() {
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

        private DerivationTerm plus(String tex, String words, DoubleUnaryOperator factor) {
            return DerivationTerm.of(1, new DerivationTerm.Symbols(tex, words), pair, factor);
        }

        private DerivationTerm minus(String tex, String words, DoubleUnaryOperator factor) {
            return DerivationTerm.of(-1, new DerivationTerm.Symbols(tex, words), pair, factor);
        }
    }
}
