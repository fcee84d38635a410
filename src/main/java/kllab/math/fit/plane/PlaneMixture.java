package kllab.math.fit.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Factor;

/**
 * A mixture of normal distributions of the plane: a draw comes from one of them, chosen by its weight.
 *
 * <pre>
 * {@code
 *     density(x) = Σᵢ wᵢ N(x; μᵢ, Σᵢ),   Σᵢ wᵢ = 1
 * }
 * </pre>
 *
 * <p>
 * All of it is computed from logarithms, so that it does not underflow between components that are far apart.
 */
public final class PlaneMixture implements PlaneDensity {
    /** A term that is smaller by so many nats than the largest adds nothing. */
    private static final double NOTHING = -50;
    /** About a bend, in units of the length in which the ratio of the two components changes by e. */
    private static final double[] TURNS = {-6, 0, 6};

    private final List<Component> components;
    private final Term[] terms;
    /** Computed when it is first asked for, as it takes several milliseconds; NaN until then. */
    private volatile double negentropy = Double.NaN;

    /**
     * One component.
     *
     * @param weight its probability, above 0
     * @param normal its distribution
     */
    public record Component(double weight, MultivariateNormal normal) {
    }

    private PlaneMixture(List<Component> components) {
        this.components = components;
        terms = components.stream().map(Term::of).toArray(Term[]::new);
    }

    /**
     * The mixture of components in proportion to their weights; those of weight 0 are left out.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite, if no weight is above 0, or if a
     *     component is not of the plane
     */
    public static PlaneMixture of(List<Component> weighted) {
        double largest = 0;
        for (Component each : weighted) {
            if (!(each.weight() >= 0 && each.weight() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight must be finite and not negative: " + each.weight());
            }
            if (each.normal().dimension() != 2) {
                throw new IllegalArgumentException("not of the plane: " + each.normal());
            }
            largest = Math.max(largest, each.weight());
        }
        if (largest == 0) {
            throw new IllegalArgumentException("no weight is above 0");
        }
        double most = largest;
        double sum = weighted.stream().mapToDouble(each -> each.weight() / most).sum();
        return new PlaneMixture(weighted.stream()
                .map(each -> new Component(each.weight() / most / sum, each.normal()))
                .filter(each -> each.weight() > 0).toList());
    }

    /** The mixture that is one normal distribution. */
    public static PlaneMixture of(MultivariateNormal normal) {
        return of(List.of(new Component(1, normal)));
    }

    /** The components, each with its normalised weight, none of which is 0. */
    public List<Component> components() {
        return components;
    }

    @Override
    public double logDensity(double x, double y) {
        if (terms.length == 1) {
            return terms[0].log(x, y);
        }
        double largest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Term term : terms) {
            double log = term.log(x, y);
            if (log > largest) {
                sum = largest - log > NOTHING ? sum * Math.exp(largest - log) + 1 : 1;
                largest = log;
            } else if (log - largest > NOTHING) {
                sum += Math.exp(log - largest);
            }
        }
        return largest + Math.log(sum);
    }

    @Override
    public double logDensity(double x, double y, double[] derivatives) {
        double log = logDensity(x, y);
        Arrays.fill(derivatives, 0);
        for (Term term : terms) {
            double below = term.log(x, y) - log;
            if (below > NOTHING) {
                term.add(x, y, Math.exp(below), derivatives);
            }
        }
        derivatives[2] -= derivatives[0] * derivatives[0];
        derivatives[3] -= derivatives[0] * derivatives[1];
        derivatives[4] -= derivatives[1] * derivatives[1];
        return log;
    }

    @Override
    public MultivariateNormal moments() {
        return moments(components);
    }

    private static MultivariateNormal moments(List<Component> of) {
        if (of.size() == 1) {
            return of.getFirst().normal();
        }
        double total = of.stream().mapToDouble(Component::weight).sum();
        double[] mean = new double[2];
        for (Component each : of) {
            for (int i = 0; i < 2; i++) {
                mean[i] += each.weight() / total * each.normal().mean(i);
            }
        }
        double[][] rows = new double[2][2];
        for (Component each : of) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j <= i; j++) {
                    rows[i][j] += each.weight() / total * (each.normal().covariance().entry(i, j)
                            + (each.normal().mean(i) - mean[i]) * (each.normal().mean(j) - mean[j]));
                    rows[j][i] = rows[i][j];
                }
            }
        }
        return MultivariateNormal.of(mean, rows);
    }

    /** Of a mixture: Σ wᵢ E[log p − log m] over the components, m the moments. */
    @Override
    public double negentropy() {
        if (Double.isNaN(negentropy)) {
            negentropy = normal().isPresent() ? 0 : summedNegentropy();
        }
        return negentropy;
    }

    private double summedNegentropy() {
        MultivariateNormal moments = moments();
        double sum = 0;
        for (Component each : components) {
            sum += each.weight() * PlaneExpectation.of(each.normal(), this,
                    (x, y) -> logDensity(x, y) - moments.logDensity(x, y));
        }
        return Math.max(0, sum);
    }

    @Override
    public Optional<MultivariateNormal> normal() {
        MultivariateNormal first = components.getFirst().normal();
        return components.stream().allMatch(each -> each.normal().equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** The moments of every choice of components. */
    @Override
    public List<MultivariateNormal> parts() {
        List<MultivariateNormal> parts = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << components.size(); chosen++) {
            List<Component> some = new ArrayList<>();
            for (int i = 0; i < components.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(components.get(i));
                }
            }
            parts.add(moments(some));
        }
        return parts;
    }

    /** Where the larger of two components changes. */
    @Override
    public double[] bends(double x, double y, double dx, double dy) {
        DoubleStream.Builder found = DoubleStream.builder();
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] one = terms[i].along(x, y, dx, dy);
                double[] other = terms[j].along(x, y, dx, dy);
                turns(one[2] - other[2], one[1] - other[1], one[0] - other[0]).forEach(found::add);
            }
        }
        return found.build().toArray();
    }

    /** About the roots of a t² + b t + c. */
    private static DoubleStream turns(double a, double b, double c) {
        double root = Math.sqrt(b * b - 4 * a * c);
        double half = -0.5 * (b + Math.copySign(root, b));
        return DoubleStream.of(half / a, c / half).filter(Double::isFinite)
                .flatMap(at -> Arrays.stream(TURNS).map(turn -> at + turn / Math.abs(2 * a * at + b)))
                .filter(Double::isFinite);
    }

    /**
     * The logarithm of a weighted component: scale − ½ (u² + v²), u = a (x − μ₁), v = b ((y − μ₂) − slope (x − μ₁)).
     *
     * @param muX the mean
     * @param muY the mean
     * @param a one over the standard deviation of x
     * @param b one over that of y where x is known
     * @param slope how y follows x
     * @param scale the logarithm of the weighted density at the mean
     */
    private record Term(double muX, double muY, double a, double b, double slope, double scale) {
        static Term of(Component component) {
            MultivariateNormal normal = component.normal();
            Factor factor = normal.covariance().factor();
            return new Term(normal.mean(0), normal.mean(1), 1 / Math.sqrt(factor.pivot(0).value()),
                    1 / Math.sqrt(factor.pivot(1).value()), factor.lower(1, 0).value(),
                    Math.log(component.weight()) + normal.logPeak());
        }

        double log(double x, double y) {
            double u = a * (x - muX);
            double v = b * ((y - muY) - slope * (x - muX));
            return scale - 0.5 * (u * u + v * v);
        }

        /** Adds a share of the score, and of the score squared less the inverse of the covariance. */
        void add(double x, double y, double share, double[] to) {
            double u = a * (x - muX);
            double v = b * ((y - muY) - slope * (x - muX));
            double byX = slope * b * v - a * u;
            double byY = -b * v;
            to[0] += share * byX;
            to[1] += share * byY;
            to[2] += share * (byX * byX - a * a - slope * slope * b * b);
            to[3] += share * (byX * byY + slope * b * b);
            to[4] += share * (byY * byY - b * b);
        }

        /** The coefficients of 1, t and t² of its logarithm along a line. */
        double[] along(double x, double y, double dx, double dy) {
            double u = a * (x - muX);
            double v = b * ((y - muY) - slope * (x - muX));
            double du = a * dx;
            double dv = b * (dy - slope * dx);
            return new double[]{scale - 0.5 * (u * u + v * v), -(u * du + v * dv), -0.5 * (du * du + dv * dv)};
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaneMixture that && components.equals(that.components);
    }

    @Override
    public int hashCode() {
        return components.hashCode();
    }

    @Override
    public String toString() {
        return components.toString();
    }
}
