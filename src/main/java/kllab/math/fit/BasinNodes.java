package kllab.math.fit;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The places of a grid along one of its axes: those that were asked for, close ones about minima, and some beyond. */
final class BasinNodes {
    /** Beyond what was asked for each cell is so many times as long as the one before. */
    private static final double GROWTH = 1.15;
    /** Nodes that are closer than this part of a cell would be one. */
    private static final double CLOSE = 0.3;
    /** How far beyond a minimum the grid reaches, in its scales. */
    private static final int BEYOND = 4;

    private final double[] places;

    private BasinNodes(double[] places) {
        this.places = places;
    }

    /**
     * A place of a minimum.
     *
     * @param place where
     * @param scale over which the objective changes there, above 0
     */
    record Anchor(double place, double scale) {
    }

    /** The nodes for places that were asked for, ascending, and minima. */
    static BasinNodes of(double[] asked, List<Anchor> minima) {
        NavigableSet<Double> nodes = new TreeSet<>();
        double cell = (asked[asked.length - 1] - asked[0]) / (asked.length - 1);
        minima.forEach(each -> add(nodes, each.place, CLOSE * Math.min(cell, each.scale)));
        for (Anchor each : minima) {
            if (each.scale < cell) {
                for (int i = -2; i <= 2; i++) {
                    add(nodes, each.place + i * each.scale, CLOSE * each.scale);
                }
            }
        }
        for (int i = 0; i < asked.length; i++) {
            double before = i == 0 ? asked[1] - asked[0] : asked[i] - asked[i - 1];
            add(nodes, asked[i], CLOSE * before);
        }
        double first = asked[0];
        double last = asked[asked.length - 1];
        double least = minima.stream().mapToDouble(each -> each.place - BEYOND * each.scale).reduce(first, Math::min);
        double most = minima.stream().mapToDouble(each -> each.place + BEYOND * each.scale).reduce(last, Math::max);
        beyond(nodes, first, least, asked[0] - asked[1]);
        beyond(nodes, last, most, last - asked[asked.length - 2]);
        return new BasinNodes(nodes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void beyond(NavigableSet<Double> nodes, double from, double to, double cell) {
        double step = cell;
        double place = from;
        while (cell > 0 ? place < to : place > to) {
            place += step;
            step *= GROWTH;
            add(nodes, place, CLOSE * Math.abs(step));
        }
    }

    private static void add(NavigableSet<Double> nodes, double place, double gap) {
        Double below = nodes.floor(place);
        Double above = nodes.ceiling(place);
        if ((below == null || place - below > gap) && (above == null || above - place > gap)) {
            nodes.add(place + 0.0);
        }
    }

    double[] places() {
        return places;
    }

    /** The distance from a node to the next. */
    double cell(int i) {
        return places[i + 1] - places[i];
    }

    /** The index of the node that is nearest to a place. */
    int nearest(double place) {
        int found = Arrays.binarySearch(places, place);
        if (found >= 0) {
            return found;
        }
        int above = Math.clamp(-found - 1, 1, places.length - 1);
        return place - places[above - 1] < places[above] - place ? above - 1 : above;
    }

    /**
     * The slope at a node from those of the lines to its neighbours, each as it is closer; of those that are finite.
     */
    static double slope(double left, double right, double leftLength, double rightLength) {
        if (!Double.isFinite(left)) {
            return Double.isFinite(right) ? right : 0;
        }
        return Double.isFinite(right)
                ? (left * rightLength + right * leftLength) / (leftLength + rightLength)
                : left;
    }
}
