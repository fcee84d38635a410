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
 * @param objective the divergence
 * @param p the target
 */
public record FitSurface(Objective objective, LineDensity p) {
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

        /** The derivatives of a function of the value that has this slope and curvature there. */
        private Point through(double newValue, double slope, double curvature) {
            return new Point(newValue, slope * mu, slope * logSigma, slope * muMu + curvature * mu * mu,
                    slope * muLogSigma + curvature * mu * logSigma,
                    slope * logSigmaLogSigma + curvature * logSigma * logSigma);
        }
    }

    /** The objective with its derivatives at q. */
    public Point at(Normal q) {
        Objective named = objective.limit();
        return switch (named.kind()) {
            case REVERSE -> reverse(q);
            case JENSEN_SHANNON -> jensenShannon(q);
            case FORWARD -> forward(q);
            case ALPHA, RENYI -> power(q);
        };
    }

    /** The gradient at q by μ and log σ, each 0 where the objective is ∞. */
    public double[] gradient(Normal q) {
        Point point = at(q);
        return new double[]{point.mu(), point.logSigma()};
    }

    private Point reverse(Normal q) {
        Sum sum = new Sum(q);
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

    private Point forward(Normal q) {
        Sum sum = new Sum(q);
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

    private Point jensenShannon(Normal q) {
        Sum sum = new Sum(q);
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
    private Point power(Normal q) {
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
        Sum sum = new Sum(q);
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
    Point searched(Normal q) {
        return objective.limit().kind() == Objective.Kind.ALPHA && objective.order() != 1
                ? new FitSurface(Objective.renyi(objective.order()), p).at(q)
                : at(q);
    }

    /** Sums over the nodes: of f and, with its derivatives by log q, of the derivatives by μ and log σ. */
    private static final class Sum {
        private final Normal q;
        private double value;
        private double mu;
        private double logSigma;
        private double muMu;
        private double muLogSigma;
        private double logSigmaLogSigma;

        Sum(Normal q) {
            this.q = q;
        }

        void add(double x, double f, double slope, double curvature) {
            double z = (x - q.mu()) / q.sigma();
            double byMu = z / q.sigma();
            double byLogSigma = z * z - 1;
            value += f;
            mu += slope * byMu;
            logSigma += slope * byLogSigma;
            muMu += curvature * byMu * byMu - slope / q.sigma() / q.sigma();
            muLogSigma += curvature * byMu * byLogSigma - 2 * slope * byMu;
            logSigmaLogSigma += curvature * byLogSigma * byLogSigma - 2 * slope * z * z;
        }

        Point point() {
            return new Point(value, mu, logSigma, muMu, muLogSigma, logSigmaLogSigma);
        }
    }
}
