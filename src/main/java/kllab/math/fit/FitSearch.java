package kllab.math.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;

/**
 * The search for the minima of an objective over all q of a family: Newton's method with a bounded step from many
 * starts.
 *
 * <p>
 * It starts at the moments of each run of neighbouring components of p, and on a lattice over their means and widths. A
 * minimum counts where the gradient vanishes and both curvatures are positive.
 *
 * @param surface the objective over the plane of μ and log σ
 * @param lattice how many means the lattice of starts has, and two thirds as many widths; at least 3
 */
public record FitSearch(FitSurface surface, int lattice) {
    /** As many as find all minima of mixtures of up to six components that were tried. */
    public static final int USUAL = 9;

    private static final int STEPS = 60;
    /** How far beyond the bends of a density that is no mixture means are looked for, in scales of the bends. */
    private static final double REACH = 1.5;
    private static final double DAMPING = 1e-3;
    private static final double HARDEST = 1e8;
    /** In standard deviations of q: closer than this, two ends are one minimum. */
    private static final double SAME = 1e-4;
    /** Likewise where the objective is as good as level between them. */
    private static final double FLOOR = 0.01;
    private static final double FLAT = 1e-9;
    private static final double NOTHING = 1e-15;
    /** Slopes that are rounding, and that may be, as parts of the value; and how near a minimum is then. */
    private static final double ROUNDING = 1e-9;
    private static final double NEARLY = 1e-6;
    private static final double NEAR = 1e-3;

    /**
     * A minimum.
     *
     * @param q where it is
     * @param value the objective there, in nats
     */
    public record Minimum(Normal q, double value) {
    }

    /** The search with the usual starts. */
    public static FitSearch of(Objective objective, LineDensity p) {
        return of(new FitSurface(objective, p));
    }

    /** The search of a surface with the usual starts. */
    public static FitSearch of(FitSurface surface) {
        return new FitSearch(surface, USUAL);
    }

    /** The minima, the best first; of equal ones, such as the two sides of a symmetric p, the left one first. */
    public List<Minimum> minima() {
        List<Normal> found = new ArrayList<>();
        for (Normal start : starts()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            descend(surface.family().held(start)).filter(end -> found.stream().noneMatch(each -> same(each, end)))
                    .ifPresent(found::add);
        }
        List<Minimum> minima = new ArrayList<>();
        found.stream().map(q -> new Minimum(q, value(q))).sorted(Comparator.comparingDouble(Minimum::value))
                .filter(each -> minima.stream().noneMatch(better -> isOnTheFloorOf(better, each)))
                .forEach(minima::add);
        minima.sort(Comparator.comparingDouble((Minimum each) -> rounded(each.value()))
                .thenComparingDouble(each -> each.q().mu()));
        return List.copyOf(minima);
    }

    /** The minimum that a search from one start comes to; none where it leads away from p, or to a saddle. */
    public Optional<Minimum> from(Normal start) {
        return descend(surface.family().held(start)).map(q -> new Minimum(q, value(q)));
    }

    /** The objective at a minimum: 0 where q is p but for the rounding of where the minimum is. */
    private double value(Normal q) {
        double value = surface.value(q);
        return value < NOTHING ? 0 : value;
    }

    /** Values that differ by rounding only are equal in order. */
    private static double rounded(double value) {
        return value > 1e5 ? value : Math.rint(value * 1e9) / 1e9;
    }

    private static boolean same(Normal one, Normal other) {
        return closer(one, other, SAME);
    }

    private static boolean closer(Normal one, Normal other, double distance) {
        return Math.abs(one.mu() - other.mu()) < distance * one.sigma()
                && Math.abs(Math.log(one.sigma() / other.sigma())) < distance;
    }

    /** Returns true if a minimum is as low as a better one beside it: a floor as flat as that is one minimum. */
    private static boolean isOnTheFloorOf(Minimum better, Minimum other) {
        return closer(better.q(), other.q(), FLOOR)
                && other.value() - better.value() < FLAT * (1 + Math.abs(better.value()));
    }

    private List<Normal> starts() {
        List<Normal> starts = new ArrayList<>(runs());
        Interval mu = means();
        Interval logSigma = logWidths();
        int widths = Math.max(2, lattice * 2 / 3);
        if (surface.family().sigma().isPresent()) {
            // As many starts, all of them along the line on which q moves.
            int many = lattice * widths;
            for (int i = 0; i < many; i++) {
                starts.add(Normal.of(mu.min() + mu.length() * i / (many - 1), 1));
            }
            return starts;
        }
        for (int i = 0; i < lattice; i++) {
            for (int j = 0; j < widths; j++) {
                starts.add(Normal.of(mu.min() + mu.length() * i / (lattice - 1),
                        Math.exp(logSigma.min() + logSigma.length() * j / (widths - 1))));
            }
        }
        return starts;
    }

    /** The moments of each run of neighbouring components. */
    private List<Normal> runs() {
        if (!(surface.p() instanceof NormalMixture mixture)) {
            return Stream.concat(surface.p().normal().stream(),
                    surface.p().bends().stream().map(each -> Normal.of(each.place(), each.scale()))).toList();
        }
        List<NormalMixture.Component> ordered = mixture.components().stream()
                .sorted(Comparator.comparingDouble(each -> each.normal().mu())).toList();
        List<Normal> runs = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from++) {
            for (int to = from + 1; to <= ordered.size(); to++) {
                runs.add(NormalMixture.of(ordered.subList(from, to)).moments());
            }
        }
        return runs;
    }

    private Interval means() {
        if (surface.p() instanceof NormalMixture mixture) {
            List<Normal> normals = mixture.components().stream().map(NormalMixture.Component::normal).toList();
            return new Interval(normals.stream().mapToDouble(each -> each.mu() - each.sigma()).min().orElseThrow(),
                    normals.stream().mapToDouble(each -> each.mu() + each.sigma()).max().orElseThrow());
        }
        return surface.p().bends().stream()
                .map(each -> new Interval(each.place() - REACH * each.scale(), each.place() + REACH * each.scale()))
                .reduce(Interval::union).orElseThrow();
    }

    private Interval logWidths() {
        if (surface.p() instanceof NormalMixture mixture) {
            return new Interval(Math.log(mixture.narrowest() / 2), Math.log(mixture.standardDeviation() * 1.5));
        }
        double narrowest = surface.p().bends().stream().mapToDouble(LineDensity.Bend::scale).min().orElseThrow();
        return new Interval(Math.log(narrowest / 2), Math.log(means().length() / 2));
    }

    /** Goes down from a start to a minimum; none where it leads away from p, or to a saddle. */
    private Optional<Normal> descend(Normal start) {
        Interval allowed = means().stretched(3, means().middle());
        Normal here = start;
        FitSurface.Point point = surface.searched(here);
        double damping = DAMPING;
        for (int i = 0; i < STEPS; i++) {
            Scaled scaled = Scaled.of(point, here.sigma());
            if (scaled.slope() < 1e-11 * (1 + Math.abs(point.value()))) {
                break;
            }
            double[] step = scaled.step(damping);
            double mu = here.mu() + step[0] * here.sigma();
            double sigma = here.sigma() * Math.exp(step[1]);
            if (!allowed.contains(mu) || !(sigma > 0) || sigma > 10 * allowed.length()) {
                return Optional.empty();
            }
            Normal next = Normal.of(mu, sigma);
            FitSurface.Point there = surface.searched(next);
            if (there.value() < point.value()
                    || (there.value() - point.value() < 1e-13 * (1 + Math.abs(point.value()))
                            && Scaled.of(there, sigma).slope() < scaled.slope())) {
                here = next;
                point = there;
                damping = Math.max(1e-12, damping / 10);
            } else if (damping > HARDEST) {
                break;
            } else {
                damping = Math.max(damping, 1e-6) * 10;
            }
        }
        Scaled end = Scaled.of(point, here.sigma());
        return Double.isFinite(point.value()) && end.isAtRest(point.value()) && end.leastCurvature() > FLAT
                ? Optional.of(here)
                : Optional.empty();
    }

    /** The derivatives by μ/σ and log σ, in which a step of 1 is a large one for every q. */
    private record Scaled(double mu, double logSigma, double muMu, double muLogSigma, double logSigmaLogSigma) {
        static Scaled of(FitSurface.Point point, double sigma) {
            return new Scaled(sigma * point.mu(), point.logSigma(), sigma * sigma * point.muMu(),
                    sigma * point.muLogSigma(), point.logSigmaLogSigma());
        }

        double slope() {
            return Math.hypot(mu, logSigma);
        }

        /**
         * Returns true if the slope vanishes but for rounding; where it nearly does, only if the minimum is near by the
         * curvature too: of a value of 10¹¹ a small part is a steep slope.
         */
        boolean isAtRest(double value) {
            double scale = 1 + Math.abs(value);
            double[] step = step(0);
            return slope() < ROUNDING * scale
                    || (slope() < NEARLY * scale && Math.hypot(step[0], step[1]) < NEAR);
        }

        double leastCurvature() {
            double middle = 0.5 * (muMu + logSigmaLogSigma);
            return middle - Math.hypot(0.5 * (muMu - logSigmaLogSigma), muLogSigma);
        }

        /** Newton's step where both curvatures are made positive by damping, cut to a length of 1. */
        double[] step(double damping) {
            double scale = Math.max(Math.abs(muMu), Math.abs(logSigmaLogSigma));
            double raised = damping * scale + Math.max(0, 1e-3 * scale - leastCurvature());
            double a = muMu + raised;
            double c = logSigmaLogSigma + raised;
            double determinant = a * c - muLogSigma * muLogSigma;
            double first = -(c * mu - muLogSigma * logSigma) / determinant;
            double second = -(a * logSigma - muLogSigma * mu) / determinant;
            double length = Math.hypot(first, second);
            double cut = length > 1 ? 1 / length : 1;
            return new double[]{first * cut, second * cut};
        }
    }
}
