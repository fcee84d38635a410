package kllab.math.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;

/**
 * The minima of KL(q ‖ p) over normal q, where p is ½ N(−d, 1) + ½ N(d, 1), for all d up to some end.
 *
 * <p>
 * One minimum is about 0 and covers both components. Two more, mirror images of each other, are near one component
 * each: they begin at some d, and are the best from a larger one on. Between these, that reverse KL takes one mode is
 * not true. All minima are followed from one d to the next.
 *
 * @param both the minimum about 0, for rising d
 * @param one the minimum near the right component, for rising d, as far as there is one
 */
public record Separation(List<Stop> both, List<Stop> one) {
    private static final int STEPS = 150;
    private static final int BISECTIONS = 20;
    /** Nearer to 0 than this, in units of σ, the minimum of the right side is the one about 0. */
    private static final double APART = 0.05;

    /**
     * A minimum at some separation.
     *
     * @param distance d, in standard deviations of the components
     * @param q where it is
     * @param value KL(q ‖ p) there, in nats
     */
    public record Stop(double distance, Normal q, double value) {
    }

    /** The lists cannot change. */
    public Separation {
        both = List.copyOf(both);
        one = List.copyOf(one);
    }

    /** The minima for d from 0 to an end above 0. */
    public static Separation upTo(double end) {
        List<Stop> both = new ArrayList<>();
        List<Stop> one = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double distance = end * i / STEPS;
            middle(distance).ifPresent(both::add);
        }
        Normal last = Normal.of(end, 1);
        for (int i = STEPS; i >= 0; i--) {
            Optional<Stop> stop = right(end * i / STEPS, last);
            if (stop.isEmpty()) {
                break;
            }
            one.add(stop.get());
            last = stop.get().q();
        }
        Collections.reverse(one);
        return new Separation(both, one);
    }

    /** The target at a distance. */
    public static NormalMixture target(double distance) {
        return NormalMixture.of(List.of(new NormalMixture.Component(0.5, Normal.of(-distance, 1)),
                new NormalMixture.Component(0.5, Normal.of(distance, 1))));
    }

    private static Optional<Stop> middle(double distance) {
        return from(distance, Normal.of(0, Math.sqrt(1 + distance * distance)));
    }

    /** The minimum near the right component, from where it was at a distance a little larger. */
    private static Optional<Stop> right(double distance, Normal start) {
        return from(distance, start).filter(stop -> stop.q().mu() > APART * stop.q().sigma());
    }

    private static Optional<Stop> from(double distance, Normal start) {
        return FitSearch.of(Objective.REVERSE, target(distance)).from(start)
                .map(minimum -> new Stop(distance, minimum.q(), minimum.value()));
    }

    /** The d from which there are three minima; NaN if there are never. */
    public double three() {
        if (one.isEmpty() || one.size() == both.size()) {
            return Double.NaN;
        }
        Normal start = one.getFirst().q();
        double with = one.getFirst().distance();
        double without = both.get(both.size() - one.size() - 1).distance();
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * with + 0.5 * without;
            if (right(middle, start).isPresent()) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    /** The d from which the minima near one component are the best; NaN if they never are. */
    public double modesWin() {
        for (int i = 1; i < one.size(); i++) {
            Stop here = both.get(both.size() - one.size() + i);
            Stop before = both.get(both.size() - one.size() + i - 1);
            double gap = here.value() - one.get(i).value();
            double earlier = before.value() - one.get(i - 1).value();
            if (gap >= 0 && earlier < 0) {
                return before.distance() + (here.distance() - before.distance()) * earlier / (earlier - gap);
            }
        }
        return Double.NaN;
    }
}
