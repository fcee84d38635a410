package kllab.lab.gaussian.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.IntegrandOptions;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.SignedAreas;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.plot.Axis;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;

/** The sum over bins beside the integral: as bars over the integrand, and as a number that grows with the bins. */
public final class BinsPicture {
    /** Beyond so many bars their outlines would be all that one sees. */
    private static final int MOST_OUTLINED = 100;

    private BinsPicture() {
    }

    /**
     * Pᵢ log(Pᵢ/Qᵢ) as areas, and the integrand p log(p/q) over them, on the axes of the plot of densities; where that
     * draws the other integrand, the heights are those that this one needs.
     */
    public static Plot bars(GaussianState state, BinnedDivergence binned, GaussianAxes axes) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(steps(state, binned, 1), 0, "positive-area"));
        marks.add(new Mark.Area(steps(state, binned, -1), 0, "negative-area"));
        if (binned.bins() <= MOST_OUTLINED) {
            marks.add(new Mark.Curve(outlines(state, binned), "bar"));
        }
        Axis heights = state.plot().integrand().nonNegative()
                ? GaussianAxes.fit(state.withIntegrand(IntegrandOptions.INITIAL)).integrand()
                : axes.integrand();
        Polyline integrand = integrand(state, axes.x().bounds(), heights);
        marks.add(new Mark.Curve(integrand, "integrand"));
        String unit = state.unit().plainName();
        return new Plot(axes.x(), List.of(new Subplot(heights, 1, marks,
                List.of(Series.of("integrand", unit, integrand), Series.of("bins", unit, outlines(state, binned))))));
    }

    /**
     * The sum against the number of bins, in the unit of the state, and the integral as the line that it stays below.
     */
    static Plot approach(GaussianState state, BinnedDivergence binned) {
        double kl = shown(state, KullbackLeibler.of(state.p(), state.q()));
        // Each of these cuts all bins of the one before in two, so that no sum is below the last.
        double[] bins = DoubleStream.iterate(BinnedDivergence.FEWEST, n -> n <= BinnedDivergence.MOST, n -> 2 * n)
                .toArray();
        double[] sums = DoubleStream.of(bins)
                .map(n -> shown(state, BinnedDivergence.of(state.p(), state.q(), (int) n).total())).toArray();
        Axis x = Axis.logarithmic(new Interval(1, BinnedDivergence.MOST));
        if (Double.isInfinite(kl)) {
            return new Plot(x, List.of(new Subplot(Axis.linear(0, 1), 1, List.of())));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(new Point(x.bounds().min(), kl), new Point(x.bounds().max(), kl), "truth"));
        Polyline line = new Polyline(bins, sums);
        marks.add(new Mark.Curve(line, "bins-line"));
        for (int i = 0; i < bins.length; i++) {
            marks.add(new Mark.Dot(new Point(bins[i], sums[i]), 0.13, "bins-dot"));
        }
        marks.add(new Mark.Dot(new Point(binned.bins(), shown(state, binned.total())), 0.28, "bins-here"));
        marks.add(new Mark.Label(new Point(x.bounds().min(), kl), "KL(p ‖ q)", new Placement(1, 0.2, 0.65), "note"));
        return new Plot(x,
                List.of(new Subplot(Axis.linear(0, kl > 0 ? Math.min(1.3 * kl, Double.MAX_VALUE / 4) : 1), 1, marks,
                        List.of(Series.of("sum-over-bins", state.unit().plainName(), line)))));
    }

    private static double shown(GaussianState state, double nats) {
        return state.unit().of(nats);
    }

    /** The tops of the bars on one side of the axis. */
    private static Polyline steps(GaussianState state, BinnedDivergence binned, int side) {
        int bins = binned.bins();
        double[] xs = new double[2 * bins];
        double[] ys = new double[2 * bins];
        for (int i = 0; i < bins; i++) {
            xs[2 * i] = binned.edges()[i];
            xs[2 * i + 1] = binned.edges()[i + 1];
            ys[2 * i] = side * Math.max(0, side * height(state, binned, i));
            ys[2 * i + 1] = ys[2 * i];
        }
        return new Polyline(xs, ys);
    }

    private static Polyline outlines(GaussianState state, BinnedDivergence binned) {
        int bins = binned.bins();
        double[] xs = new double[4 * bins];
        double[] ys = new double[4 * bins];
        for (int i = 0; i < bins; i++) {
            for (int corner = 0; corner < 4; corner++) {
                xs[4 * i + corner] = binned.edges()[corner < 2 ? i : i + 1];
                ys[4 * i + corner] = corner == 0 || corner == 3 ? 0 : height(state, binned, i);
            }
        }
        return new Polyline(xs, ys);
    }

    /** So high that the bar's area is its term. */
    private static double height(GaussianState state, BinnedDivergence binned, int i) {
        return shown(state, binned.terms()[i]) / (binned.edges()[i + 1] - binned.edges()[i]);
    }

    private static Polyline integrand(GaussianState state, Interval shown, Axis heights) {
        Normal p = state.p();
        DoubleStream about = DoubleStream.iterate(-6, z -> z <= 6, z -> z + 0.5).map(z -> p.mu() + z * p.sigma());
        DoubleStream places = DoubleStream.concat(DoubleStream.of(shown.min(), shown.max()),
                DoubleStream.of(SignedAreas.crossings(p, state.q())));
        double[] knots = DoubleStream.concat(about, places).filter(shown::contains).toArray();
        return Sampler.of(heights).sample(state::integrand, knots);
    }
}
