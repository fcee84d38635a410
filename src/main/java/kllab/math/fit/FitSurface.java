package kllab.math.fit;

import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.quadrature.GaussKronrod;
import kllab.math.quadrature.QuadratureNodes;

/**
 * An objective as a function of the μ and log σ of a normal q, with its first and second derivatives.
 *
 * <pre>
 * {@code
 *     z = (x − μ)/σ,   ∂ log q/∂μ = z/σ,   ∂ log q/∂log σ = z² − 1
 *     ∂/∂θ ∫f(log p, log q) dx = ∫ f′ ∂log q/∂θ dx,   f′ the derivative of f by log q
 * }
 * </pre>
 *
 * <p>
 * By a fixed rule between the places where p and q bend, which is as good as adaptive quadrature for mixtures and costs
 * a tenth of it. Of α- and Rényi divergences log ∫p^a q^(1−a) is differentiated, which is smooth where they are flat.
 *
 * <p>
 * Where q is a mixture, its derivatives are those by the normal distribution that is moved: with r(x) the probability
 * that a draw with the value x came from it, ∂ log q = r ∂ log N and ∂² log q = r ∂² log N + r(1 − r)(∂ log N)². Where
 * σ is held there is no slope along it.
 *
 * @param objective the divergence
 * @param p the target
 * @param family the distributions that q is of
 */
public record FitSurface(Objective objective, LineDensity p, FitFamily family) {
    /** An objective of all normal q. */
    public FitSurface(Objective objective, LineDensity p) {
        this(objective, p, FitFamily.FREE);
    }

    /**
     * The objective at a point of the plane of μ and log σ.
     *
     * @param value in nats, ∞ where it diverges; then the derivatives are 0
     * @param mu the derivative by μ
     * @param logSigma the derivative by log σ
     * @param muMu the second derivative by μ
     * @param muLogSigma the mixed derivative
     * @param logSigmaLogSigma the second derivative by log σ
     */
    public record Point(double value, double mu, double logSigma, double muMu, double muLogSigma,
            double logSigmaLogSigma) {
        private static final Point INFINITE = new Point(Double.POSITIVE_INFINITY, 0, 0, 0, 0, 0);

        /** The point of a surface along μ only: along log σ there is no slope, and as much curvature. */
        private Point alongMu(double sigma) {
            return new Point(value, mu, 0, muMu, 0, sigma * sigma * muMu);
        }

        /** The derivatives of a function of the value that has this slope and curvature there. */
        private Point through(double newValue, double slope, double curvature) {
            return new Point(newValue, slope * mu, slope * logSigma, slope * muMu + curvature * mu * mu,
                    slope * muLogSigma + curvature * mu * logSigma,
                    slope * logSigmaLogSigma + curvature * logSigma * logSigma);
        }
    }

    /** The objective with its derivatives where the normal distribution that is moved is this one. */
    public Point at(Normal moved) {
        Objective named = objective.limit();
        Point point = switch (named.kind()) {
            case REVERSE -> reverse(moved);
            case JENSEN_SHANNON -> jensenShannon(moved);
            case FORWARD -> forward(moved);
            case ALPHA, RENYI -> power(moved);
        };
        return family.sigma().isPresent() ? point.alongMu(moved.sigma()) : point;
    }

    /** The objective alone, to more digits: in nats, ∞ where it diverges. */
    public double value(Normal moved) {
        return objective.of(p, family.with(moved));
    }

    /** The gradient by μ and log σ, each 0 where the objective is ∞. */
    public double[] gradient(Normal moved) {
        Point point = at(moved);
        return new double[]{point.mu(), point.logSigma()};
    }

    private Point reverse(Normal moved) {
        LineDensity q = family.with(moved);
        Sum sum = new Sum(moved, q);
        QuadratureNodes nodes = GaussKronrod.nodes(Landmarks.under(p, q));
        for (int i = 0; i < nodes.count(); i++) {
            double x = nodes.x(i);
            double logQ = q.logDensity(x);
            double density = nodes.weight(i) * Math.exp(logQ);
            if (density != 0) {
                double ratio = logQ - p.logDensity(x);
                sum.add(x, density * ratio, density * ratio, density * (ratio + 1));
            }
        }
        return sum.point();
    }

    private Point forward(Normal moved) {
        LineDensity q = family.with(moved);
        Sum sum = new Sum(moved, q);
        QuadratureNodes nodes = GaussKronrod.nodes(Landmarks.of(p, q));
        for (int i = 0; i < nodes.count(); i++) {
            double x = nodes.x(i);
            double logP = p.logDensity(x);
            double density = nodes.weight(i) * Math.exp(logP);
            if (density != 0) {
                sum.add(x, density * (logP - q.logDensity(x)), -density, 0);
            }
        }
        return sum.point();
    }

    private Point jensenShannon(Normal moved) {
        LineDensity q = family.with(moved);
        Sum sum = new Sum(moved, q);
        QuadratureNodes nodes = GaussKronrod.nodes(Landmarks.of(p, q));
        for (int i = 0; i < nodes.count(); i++) {
            double x = nodes.x(i);
            double logP = p.logDensity(x);
            double logQ = q.logDensity(x);
            double larger = Math.max(logP, logQ);
            double half = 0.5 * nodes.weight(i) * Math.exp(logQ);
            double value = nodes.weight(i) * objective.integrand(logP, logQ);
            if (half == 0) {
                sum.add(x, value, 0, 0);
            } else {
                double logMiddle = larger + Math.log(0.5 * (1 + Math.exp(-Math.abs(logP - logQ))));
                double slope = half * (logQ - logMiddle);
                sum.add(x, value, slope, slope + half * (1 - 0.5 * Math.exp(logQ - logMiddle)));
            }
        }
        return sum.point();
    }

    /** α and Rényi divergences, through the logarithm of their integral. */
    private Point power(Normal moved) {
        LineDensity q = family.with(moved);
        double order = objective.order();
        PowerIntegral integral = new PowerIntegral(p, q, order);
        if (integral.diverges()) {
            return Point.INFINITE;
        }
        QuadratureNodes nodes = GaussKronrod.nodes(integral.points());
        double[] logs = new double[nodes.count()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = order * p.logDensity(nodes.x(i)) + (1 - order) * q.logDensity(nodes.x(i));
            largest = Math.max(largest, logs[i]);
        }
        Sum sum = new Sum(moved, q);
        for (int i = 0; i < logs.length; i++) {
            double part = nodes.weight(i) * Math.exp(logs[i] - largest);
            if (part != 0) {
                sum.add(nodes.x(i), part, (1 - order) * part, (1 - order) * (1 - order) * part);
            }
        }
        Point scaled = sum.point();
        Point renyi = scaled.through((Math.log(scaled.value()) + largest) / (order - 1),
                1 / (order - 1) / scaled.value(), -1 / (order - 1) / scaled.value() / scaled.value());
        if (objective.kind() == Objective.Kind.RENYI) {
            return renyi;
        }
        double power = Math.exp((order - 1) * renyi.value());
        return renyi.through(-Math.expm1((order - 1) * renyi.value()) / (order * (1 - order)), power / order,
                (order - 1) * power / order);
    }

    /** The point of the logarithm that a search goes down by: as {@link #at}, but not flat where α-divergences are. */
    Point searched(Normal moved) {
        return objective.limit().kind() == Objective.Kind.ALPHA && objective.order() != 1
                ? new FitSurface(Objective.renyi(objective.order()), p, family).at(moved)
                : at(moved);
    }

    /** Sums over the nodes: of f and, with its derivatives by log q, of the derivatives by μ and log σ. */
    private final class Sum {
        private final Normal moved;
        private final LineDensity q;
        private final double logWeight;
        private double value;
        private double mu;
        private double logSigma;
        private double muMu;
        private double muLogSigma;
        private double logSigmaLogSigma;

        Sum(Normal moved, LineDensity q) {
            this.moved = moved;
            this.q = q;
            logWeight = Math.log(family.companion().map(FitFamily.Companion::weight).orElse(1.0));
        }

        /** The probability that a draw with the value x came from the normal distribution that is moved. */
        private double share(double x) {
            return logWeight == 0 ? 1 : Math.min(1, Math.exp(logWeight + moved.logDensity(x) - q.logDensity(x)));
        }

        void add(double x, double f, double slope, double curvature) {
            double z = (x - moved.mu()) / moved.sigma();
            double byMu = z / moved.sigma();
            double byLogSigma = z * z - 1;
            double share = share(x);
            value += f;
            if (share == 0) {
                return;
            }
            double first = slope * share;
            double second = curvature * share * share + first * (1 - share);
            mu += first * byMu;
            logSigma += first * byLogSigma;
            muMu += second * byMu * byMu - first / moved.sigma() / moved.sigma();
            muLogSigma += second * byMu * byLogSigma - 2 * first * byMu;
            logSigmaLogSigma += second * byLogSigma * byLogSigma - 2 * first * z * z;
        }

        Point point() {
            return new Point(value, mu, logSigma, muMu, muLogSigma, logSigmaLogSigma);
        }
    }
}
