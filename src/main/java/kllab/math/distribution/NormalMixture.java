package kllab.math.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A mixture of normal distributions: a draw comes from one of them, chosen by its weight.
 *
 * <pre>
 * {@code
 *     density(x) = Σᵢ wᵢ N(x; μᵢ, σᵢ²),   Σᵢ wᵢ = 1
 * }
 * </pre>
 *
 * <p>
 * All of it is computed from logarithms, so that it neither underflows between components that are far apart nor
 * overflows at a narrow one.
 */
public final class NormalMixture implements LineDensity {
    private static final double HALF_LOG_TAU = 0.9189385332046728;
    /** Where a component bends, in standard deviations from its mean. */
    private static final double[] STEPS = {1.2, 2.5, 4, 6, 8.5, 12};
    /** Where one component gives way to the next, in units of the length in which their ratio changes by e. */
    private static final double[] TURNS = {1.5, 4, 9};
    /** A turn so many nats below the density is no corner of it. */
    private static final double HIDDEN = 10;

    private final List<Component> components;
    private final double[] mu;
    private final double[] sigma;
    private final double[] logScale;

    /**
     * One component.
     *
     * @param weight its probability, above 0
     * @param normal its distribution
     */
    public record Component(double weight, Normal normal) {
    }

    private NormalMixture(List<Component> components) {
        this.components = components;
        mu = components.stream().mapToDouble(each -> each.normal().mu()).toArray();
        sigma = components.stream().mapToDouble(each -> each.normal().sigma()).toArray();
        logScale = components.stream()
                .mapToDouble(each -> Math.log(each.weight()) - Math.log(each.normal().sigma()) - HALF_LOG_TAU)
                .toArray();
    }

    /**
     * The mixture of components in proportion to their weights; those of weight 0 are left out.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite, or if no weight is above 0
     */
    public static NormalMixture of(List<Component> weighted) {
        double largest = 0;
        for (Component each : weighted) {
            if (!(each.weight() >= 0 && each.weight() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight must be finite and not negative: " + each.weight());
            }
            largest = Math.max(largest, each.weight());
        }
        if (largest == 0) {
            throw new IllegalArgumentException("no weight is above 0");
        }
        double sum = 0;
        for (Component each : weighted) {
            sum += each.weight() / largest;
        }
        List<Component> normalised = new ArrayList<>();
        for (Component each : weighted) {
            double weight = each.weight() / largest / sum;
            if (weight > 0) {
                normalised.add(new Component(weight, each.normal()));
            }
        }
        return new NormalMixture(List.copyOf(normalised));
    }

    /** The mixture that is one normal distribution. */
    public static NormalMixture of(Normal normal) {
        return new NormalMixture(List.of(new Component(1, normal)));
    }

    /** The components, each with its normalised weight, none of which is 0. */
    public List<Component> components() {
        return components;
    }

    @Override
    public double logDensity(double x) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < mu.length; i++) {
            largest = Math.max(largest, logTerm(i, x));
        }
        if (mu.length == 1 || largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < mu.length; i++) {
            double below = logTerm(i, x) - largest;
            sum += below > -50 ? Math.exp(below) : 0;
        }
        return largest + Math.log(sum);
    }

    /** log wᵢ N(x; μᵢ, σᵢ²). */
    private double logTerm(int i, double x) {
        double z = (x - mu[i]) / sigma[i];
        return logScale[i] - 0.5 * z * z;
    }

    /** The derivative of the log density at x: Σ rᵢ(x) (μᵢ − x)/σᵢ², where rᵢ are the responsibilities. */
    @Override
    public double score(double x) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < mu.length; i++) {
            largest = Math.max(largest, logTerm(i, x));
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            // So far out that no logarithm tells the components apart, the widest is all that is left.
            return components.get(widestIndex()).normal().score(x);
        }
        double sum = 0;
        double score = 0;
        for (int i = 0; i < mu.length; i++) {
            double share = Math.exp(logTerm(i, x) - largest);
            if (share != 0) {
                sum += share;
                score += share * ((mu[i] - x) / sigma[i] / sigma[i]);
            }
        }
        return score / sum;
    }

    private int widestIndex() {
        int widest = 0;
        for (int i = 1; i < sigma.length; i++) {
            widest = sigma[i] > sigma[widest] ? i : widest;
        }
        return widest;
    }

    /** The mean: Σ wᵢ μᵢ. */
    @Override
    public double mean() {
        double mean = 0;
        for (Component each : components) {
            mean = Math.fma(each.weight(), each.normal().mu(), mean);
        }
        return mean;
    }

    /** The standard deviation: the square root of Σ wᵢ (σᵢ² + (μᵢ − mean)²). */
    @Override
    public double standardDeviation() {
        double mean = mean();
        double widest = 0;
        for (Component each : components) {
            widest = Math.max(widest, Math.hypot(each.normal().sigma(), each.normal().mu() - mean));
        }
        double sum = 0;
        for (Component each : components) {
            double part = Math.hypot(each.normal().sigma(), each.normal().mu() - mean) / widest;
            sum += each.weight() * part * part;
        }
        return widest * Math.sqrt(sum);
    }

    /** The probability of a value up to x. */
    public double cumulative(double x) {
        double sum = 0;
        for (Component each : components) {
            sum += each.weight() * each.normal().cumulative(x);
        }
        return sum;
    }

    /** The probability of a value above x, with small relative error where it is small. */
    public double survival(double x) {
        double sum = 0;
        for (Component each : components) {
            // The mirror image of a normal distribution has its upper tail below.
            sum += each.weight() * Normal.of(-each.normal().mu(), each.normal().sigma()).cumulative(-x);
        }
        return sum;
    }

    /** The largest standard deviation of a component. */
    public double widest() {
        return Arrays.stream(sigma).max().orElseThrow();
    }

    /** The smallest standard deviation of a component. */
    public double narrowest() {
        return Arrays.stream(sigma).min().orElseThrow();
    }

    @Override
    public Optional<Normal> normal() {
        Normal first = components.getFirst().normal();
        return components.stream().allMatch(each -> each.normal().equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    @Override
    public double[] landmarks() {
        TreeSet<Double> places = new TreeSet<>();
        for (Component each : components) {
            for (double place : each.normal().landmarks()) {
                places.add(place);
            }
        }
        for (Turn turn : turns()) {
            places.add(turn.place());
            for (double step : TURNS) {
                places.add(turn.place() - step * turn.scale());
                places.add(turn.place() + step * turn.scale());
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
    }

    /** The landmarks of one component. */
    static double[] landmarksOf(Normal normal) {
        TreeSet<Double> places = new TreeSet<>();
        places.add(normal.mu());
        for (double step : STEPS) {
            places.add(normal.mu() - step * normal.sigma());
            places.add(normal.mu() + step * normal.sigma());
        }
        return places.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
    }

    /** The components and, where no third component hides them, the places where one gives way to another. */
    @Override
    public List<Bend> bends() {
        List<Bend> bends = new ArrayList<>();
        for (Component each : components) {
            bends.add(new Bend(each.normal().mu(), each.normal().sigma()));
        }
        turns().stream().filter(turn -> turn.height() > logDensity(turn.place()) - HIDDEN)
                .forEach(turn -> bends.add(new Bend(turn.place(), turn.scale())));
        return bends;
    }

    /**
     * A place where the larger of two components changes: log p has a rounded corner there.
     *
     * @param place where both are equal
     * @param scale the length over which their ratio changes by e
     * @param height the logarithm of each there
     */
    private record Turn(double place, double scale, double height) {
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < mu.length; i++) {
            for (int j = 0; j < i; j++) {
                addTurns(turns, i, j);
            }
        }
        return turns;
    }

    private void addTurns(List<Turn> turns, int i, int j) {
        double a = 0.5 * (1 / (sigma[j] * sigma[j]) - 1 / (sigma[i] * sigma[i]));
        double distance = mu[j] - mu[i];
        // log(termᵢ/termⱼ) = a y² + b y + c with y = x − μᵢ
        double b = -distance / (sigma[j] * sigma[j]);
        double c = logScale[i] - logScale[j] + 0.5 * (distance / sigma[j]) * (distance / sigma[j]);
        double root = Math.sqrt(b * b - 4 * a * c);
        if (!Double.isFinite(root)) {
            return;
        }
        double half = -0.5 * (b + Math.copySign(root, b));
        for (double y : new double[]{half / a, c / half}) {
            double length = 1 / Math.abs(2 * a * y + b);
            if (Double.isFinite(y) && Double.isFinite(length)) {
                turns.add(new Turn(mu[i] + y, length, logTerm(i, mu[i] + y)));
            }
        }
    }
}
