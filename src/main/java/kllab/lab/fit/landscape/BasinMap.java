package kllab.lab.fit.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kllab.lab.fit.model.FitState;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitBasins;
import kllab.math.fit.FitSearch;
import kllab.plot.Grid;
import kllab.plot.Mark.Point;
import kllab.plot.Polyline;
import kllab.plot.contour.Contours;

/**
 * The basins of the minima over the μ and σ of q, as far as they are in view.
 *
 * @param of what they were computed from; nothing before any were
 * @param basins in the order of the minima
 * @param grid tells of each place in which of them it is
 */
record BasinMap(Optional<Source> of, List<Basin> basins, Optional<FitBasins> grid) {
    /** No basins, before any were computed. */
    static final BasinMap NONE = new BasinMap(Optional.empty(), List.of(), Optional.empty());

    private static final double HALF = 0.5;
    private static final int PASSES = 3;

    /**
     * All that basins depend on.
     *
     * @param map the target, the objective and the view
     * @param minima the best first
     */
    record Source(FitMap.Source map, List<FitSearch.Minimum> minima) {
    }

    /**
     * A basin.
     *
     * @param region closed lines about it
     * @param border those parts of them that are not the edge of the view
     * @param middle a place that is well inside; none where nothing of it is in view
     */
    record Basin(List<Polyline> region, List<Polyline> border, Optional<Point> middle) {
    }

    /** The lists cannot change. */
    BasinMap {
        basins = List.copyOf(basins);
    }

    /** Computes the basins; none where no σ of the axis is above 0, or no minimum is known. */
    static BasinMap of(Source source) {
        Optional<double[]> known = source.map.rows();
        if (known.isEmpty() || source.minima.isEmpty()) {
            return new BasinMap(Optional.of(source), List.of(), Optional.empty());
        }
        double[] mus = source.map.columns();
        double[] sigmas = known.get();
        FitBasins all = FitBasins.of(source.map.asked().surface(), source.minima, mus, sigmas);
        Part columns = Part.of(IntStream.range(0, all.columns()).mapToDouble(all::mu).toArray(), mus);
        Part rows = Part.of(IntStream.range(0, all.rows()).mapToDouble(all::sigma).toArray(), sigmas);
        List<Basin> basins = new ArrayList<>();
        for (int i = 0; i < source.minima.size(); i++) {
            basins.add(basin(all, i, columns, rows));
        }
        return new BasinMap(Optional.of(source), basins, Optional.of(all));
    }

    /** The nodes of a grid that are in view. */
    @SuppressWarnings("ArrayRecordComponent") // handed on to a grid, which has arrays
    private record Part(int from, double[] places) {
        /** The places from the first to the last in view, and one more where the view ends between two. */
        static Part of(double[] all, double[] view) {
            double slack = 1e-9 * (view[view.length - 1] - view[0]);
            int from = 0;
            while (from < all.length - 2 && all[from + 1] <= view[0] + slack) {
                from++;
            }
            int to = all.length - 1;
            while (to > from + 1 && all[to - 1] >= view[view.length - 1] - slack) {
                to--;
            }
            return new Part(from, Arrays.copyOfRange(all, from, to + 1));
        }
    }

    private static Basin basin(FitBasins all, int index, Part columns, Part rows) {
        double[][] inside = new double[rows.places.length][columns.places.length];
        Optional<Point> middle = Optional.empty();
        int longest = 0;
        for (int j = 0; j < inside.length; j++) {
            int run = 0;
            for (int i = 0; i < inside[j].length; i++) {
                boolean is = all.basin(columns.from + i, rows.from + j) == index;
                inside[j][i] = is ? 1 : 0;
                run = is ? run + 1 : 0;
                if (run > longest) {
                    longest = run;
                    middle = Optional.of(new Point(columns.places[i - run / 2], rows.places[j]));
                }
            }
        }
        Contours.Level level = Contours.of(new Grid(columns.places, rows.places, smooth(inside)), HALF).levels()
                .getLast();
        return new Basin(level.region(), level.lines(), middle);
    }

    /** Means of neighbours, so that borders have no steps. Two basins that meet still meet in the same line. */
    private static double[][] smooth(double[][] nodes) {
        double[][] now = nodes;
        for (int pass = 0; pass < PASSES; pass++) {
            double[][] before = now;
            now = new double[before.length][before[0].length];
            for (int j = 0; j < now.length; j++) {
                for (int i = 0; i < now[j].length; i++) {
                    now[j][i] = 0.25 * across(before[Math.max(0, j - 1)], i) + 0.5 * across(before[j], i)
                            + 0.25 * across(before[Math.min(now.length - 1, j + 1)], i);
                }
            }
        }
        return now;
    }

    private static double across(double[] row, int i) {
        return 0.25 * row[Math.max(0, i - 1)] + 0.5 * row[i] + 0.25 * row[Math.min(row.length - 1, i + 1)];
    }

    /** Returns true if these are the basins of a state that shows them. */
    boolean isOf(FitState state) {
        return state.options().basins() && !state.line().fixed() && !basins.isEmpty()
                && of.map(source -> source.map.asked().equals(FitMinima.Asked.of(state))).orElse(false);
    }

    /** In which basin a q is, from 0, of a state that shows them and whose they are. */
    OptionalInt at(FitState state, Normal q) {
        int basin = isOf(state) ? grid.map(all -> all.at(q.mu(), q.sigma())).orElse(FitBasins.NONE) : FitBasins.NONE;
        return basin == FitBasins.NONE ? OptionalInt.empty() : OptionalInt.of(basin);
    }
}
