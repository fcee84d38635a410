package kllab.math.quadrature;

import kllab.math.Rounding;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;

/**
 * Adaptive quadrature: the interval whose error is largest is halved until the sum of the errors is small.
 *
 * <p>
 * On each interval the Gauss rule of 10 points is embedded in the Kronrod rule of 21: the second gives the value, and
 * their difference tells the error. R. Piessens et al., "QUADPACK" (1983), routines QK21, QAGP and QAGI; A. S. Kronrod,
 * "Nodes and weights of quadrature formulas" (1965). The nodes were computed anew in 60 digits from the Legendre and
 * Stieltjes polynomials.
 *
 * @param absolute the absolute error that is good enough
 * @param relative the error relative to the value that is good enough; either suffices
 * @param intervals how many intervals there may be at most
 */
public record GaussKronrod(double absolute, double relative, int intervals) {
    /** Close to all that doubles can give, within 200 intervals. */
    public static final GaussKronrod PRECISE = new GaussKronrod(0, 1e-13, 200);

    /** The non-negative nodes in [−1, 1], outermost first. Those with odd index are the Gauss rule's, too. */
    private static final double[] NODES = {0.9956571630258081, 0.9739065285171717,
            0.9301574913557082, 0.8650633666889845, 0.7808177265864169,
            0.6794095682990244, 0.5627571346686047, 0.4333953941292472,
            0.2943928627014602, 0.14887433898163122, 0};
    private static final double[] KRONROD = {0.011694638867371874, 0.032558162307964725,
            0.054755896574351995, 0.07503967481091996, 0.0931254545836976,
            0.10938715880229764, 0.12349197626206584, 0.13470921731147334,
            0.14277593857706009, 0.14773910490133849, 0.1494455540029169};
    private static final double[] GAUSS = {0.06667134430868814, 0.1494513491505806,
            0.21908636251598204, 0.26926671930999635, 0.29552422471475287};
    private static final int EVALUATIONS = 2 * NODES.length - 1;
    /** An error below this part of ∫|f| is rounding, which halving does not make smaller. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    /** @throws IllegalArgumentException naming the parameter and its value, if it is not allowed */
    public GaussKronrod {
        if (!(absolute >= 0)) {
            throw new IllegalArgumentException("absolute must not be negative: " + absolute);
        }
        if (!(relative >= 0)) {
            throw new IllegalArgumentException("relative must not be negative: " + relative);
        }
        if (intervals < 1) {
            throw new IllegalArgumentException("intervals must be at least 1: " + intervals);
        }
    }

    /**
     * The integral of f from the first point to the last.
     *
     * <p>
     * Points between them say where to look: at least one near a narrow peak in a wide interval, and any kink or jump.
     * The first may be −∞ and the last +∞; beyond the outermost finite point c (0 if there is none) x = c ± t/(1 − t)
     * is substituted. An interval in which f has a value that is not finite is halved before all others; where such a
     * value remains, the integral has not converged.
     *
     * @throws IllegalArgumentException if there are fewer than two points, or they do not ascend
     */
    public Integral integrate(DoubleUnaryOperator f, double... points) {
        check(points);
        PriorityQueue<Panel> panels = new PriorityQueue<>(Panel::worstFirst);
        int last = points.length - 1;
        if (points[0] == Double.NEGATIVE_INFINITY && points[last] == Double.POSITIVE_INFINITY && last == 1) {
            addPanel(panels, f, points[0], 0);
            addPanel(panels, f, 0, points[1]);
        } else {
            for (int i = 0; i < last; i++) {
                addPanel(panels, f, points[i], points[i + 1]);
            }
        }
        int evaluations = panels.size() * EVALUATIONS;
        Integral integral = sum(panels, evaluations);
        while (!integral.converged() && panels.size() < intervals) {
            Panel worst = panels.remove();
            double middle = 0.5 * (worst.from + worst.to);
            if (worst.error == 0 || !(worst.from < middle && middle < worst.to)) {
                panels.add(worst);
                break;
            }
            panels.add(Panel.of(worst.f, worst.from, middle));
            panels.add(Panel.of(worst.f, middle, worst.to));
            evaluations += 2 * EVALUATIONS;
            integral = sum(panels, evaluations);
        }
        return integral;
    }

    /**
     * The places and weights of the rule of 21 points, applied once between each two of these points.
     *
     * @throws IllegalArgumentException if there are fewer than two points, they do not ascend, or one is infinite
     */
    public static QuadratureNodes nodes(double... points) {
        check(points);
        int panels = points.length - 1;
        double[] x = new double[panels * EVALUATIONS];
        double[] weights = new double[panels * EVALUATIONS];
        int next = 0;
        for (int i = 0; i < panels; i++) {
            double centre = 0.5 * points[i] + 0.5 * points[i + 1];
            double half = 0.5 * points[i + 1] - 0.5 * points[i];
            if (!Double.isFinite(half)) {
                throw new IllegalArgumentException("points must be finite: " + Arrays.toString(points));
            }
            for (int k = 0; k < EVALUATIONS; k++) {
                int node = Math.min(k, EVALUATIONS - 1 - k);
                x[next] = centre + (k < NODES.length ? -half : half) * NODES[node];
                weights[next] = half * KRONROD[node];
                next++;
            }
        }
        return new QuadratureNodes(x, weights);
    }

    private static void check(double[] points) {
        if (points.length < 2) {
            throw new IllegalArgumentException("points must be two or more: " + Arrays.toString(points));
        }
        for (int i = 1; i < points.length; i++) {
            boolean inside = i < points.length - 1;
            if (!(points[i - 1] <= points[i]) || (inside && Double.isInfinite(points[i]))) {
                throw new IllegalArgumentException("points must ascend: " + Arrays.toString(points));
            }
        }
    }

    private static void addPanel(PriorityQueue<Panel> panels, DoubleUnaryOperator f, double from, double to) {
        if (from == to) {
            return;
        }
        if (Double.isInfinite(from)) {
            panels.add(Panel.of(beyond(f, to, -1), 0, 1));
        } else if (Double.isInfinite(to)) {
            panels.add(Panel.of(beyond(f, from, 1), 0, 1));
        } else {
            panels.add(Panel.of(f, from, to));
        }
    }

    /** f on one side of c, as a function on [0, 1). */
    private static DoubleUnaryOperator beyond(DoubleUnaryOperator f, double c, int side) {
        return t -> {
            double rest = 1 - t;
            double value = f.applyAsDouble(c + side * (t / rest));
            return value == 0 ? 0 : value / (rest * rest); // where t rounds to 1, 0/0 would come out
        };
    }

    /** The sum over all panels, with the rounding errors of the addition carried along (Neumaier). */
    private Integral sum(PriorityQueue<Panel> panels, int evaluations) {
        double value = 0;
        double carry = 0;
        double error = 0;
        for (Panel panel : panels) {
            double next = value + panel.value;
            carry += Rounding.ofSum(value, panel.value, next);
            value = next;
            error += panel.error;
        }
        value += carry;
        if (!Double.isFinite(value)) {
            return new Integral(value, Double.POSITIVE_INFINITY, evaluations, false);
        }
        return new Integral(value, error, evaluations, error <= Math.max(absolute, relative * Math.abs(value)));
    }

    /** One interval with its rule applied. */
    private record Panel(DoubleUnaryOperator f, double from, double to, double value, double error) {
        static Panel of(DoubleUnaryOperator f, double from, double to) {
            double centre = 0.5 * from + 0.5 * to;
            double half = 0.5 * to - 0.5 * from;
            double middle = f.applyAsDouble(centre);
            int inner = NODES.length - 1;
            double kronrod = KRONROD[inner] * middle;
            double gauss = 0;
            double magnitude = KRONROD[inner] * Math.abs(middle);
            for (int i = 0; i < inner; i++) {
                double left = f.applyAsDouble(centre - half * NODES[i]);
                double right = f.applyAsDouble(centre + half * NODES[i]);
                kronrod += KRONROD[i] * (left + right);
                magnitude += KRONROD[i] * (Math.abs(left) + Math.abs(right));
                if ((i & 1) == 1) {
                    gauss += GAUSS[i / 2] * (left + right);
                }
            }
            double error = error(kronrod - gauss, magnitude);
            return new Panel(f, from, to, kronrod * half, error * half);
        }

        /**
         * QUADPACK's estimate: the Kronrod rule is so much better than the Gauss rule that a small difference between
         * the two, relative to the integrand's size, stands for a far smaller error.
         */
        private static double error(double difference, double magnitude) {
            if (!Double.isFinite(difference)) {
                return Double.POSITIVE_INFINITY;
            }
            double size = Math.abs(difference);
            if (size <= ROUNDING * magnitude) {
                return 0;
            }
            double scaled = 200 * size / magnitude;
            return scaled < 1 ? magnitude * scaled * Math.sqrt(scaled) : size;
        }

        static int worstFirst(Panel one, Panel other) {
            return Double.compare(other.error, one.error);
        }
    }
}
