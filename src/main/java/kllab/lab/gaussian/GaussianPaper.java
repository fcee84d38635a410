package kllab.lab.gaussian;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.lab.Hidden;

import kllab.lab.gaussian.landscape.DescentPath;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.lab.gaussian.model.PlotOptions;
import kllab.lab.gaussian.readout.GaussianFormula;
import kllab.lab.paper.PaperFile;
import kllab.lab.paper.PaperText;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Polyline;

/**
 * The closed form as a LaTeX document, and the densities, the integrand and the plot beside them as a Python script.
 */
public final class GaussianPaper {
    private GaussianPaper() {
    }

    /**
     * Returns the text for a paper: the formulas of a scene, whatever is covered, and a script that draws it with these
     * axes. Only what a game hides is not told.
     */
    public static PaperText of(GaussianScene shown, GaussianAxes axes) {
        GaussianState state = shown.state();
        GaussianScene scene = state.challenge().isOpen() ? shown : GaussianScene.of(state.withHidden(Hidden.NONE));
        String tex = PaperFile.text("/papers/gaussian.tex")
                .replace("@link@", GaussianLink.LINKS.of(state).text())
                .replace("@kl@", scene.state().asks(GaussianPanel.VALUE)
                        ? Readout.COVERED
                        : number(scene.values().forward()))
                .replace("@symbols@", GaussianFormula.symbols(scene))
                .replace("@numbers@", GaussianFormula.numbers(scene));
        return new PaperText(tex, python(state, axes));
    }

    private static String python(GaussianState state, GaussianAxes axes) {
        Normal p = state.p();
        Normal q = state.q();
        boolean curve = state.plot().view() == PlotOptions.View.CURVE;
        return PaperFile.head(GaussianLink.LINKS.of(state), state.unit()) + "mu1, sigma1 = " + number(p.mu()) + ", "
                + number(p.sigma()) + "  # p\nmu2, sigma2 = " + number(q.mu()) + ", " + number(q.sigma())
                + "  # q\n\nx_range = " + PaperFile.range(axes.x().bounds()) + "\ndensity_range = "
                + PaperFile.range(axes.density().bounds()) + "\nintegrand_range = "
                + PaperFile.range(axes.integrand().bounds()) + "\narea_numbers = "
                + PaperFile.flag(state.shows(GaussianPanel.AREAS)) + "\n"
                + (curve ? curve(state.curve(), axes) : landscape(state, axes.landscape()))
                + PaperFile.text("/papers/gaussian.py")
                + PaperFile.text(curve ? "/papers/gaussian-curve.py" : "/papers/gaussian-landscape.py");
    }

    private static String curve(CurveOptions options, GaussianAxes axes) {
        return "terms = " + PaperFile.flag(options.terms()) + "\nforces = " + PaperFile.flag(options.forces())
                + "\nsigma_range = " + PaperFile.range(axes.sigma().bounds()) + "\nsigma_scale = "
                + scale(axes.sigma()) + "\nkl_range = " + PaperFile.range(axes.curve().bounds())
                + "  # of the curve\n";
    }

    private static String landscape(GaussianState state, LandscapeAxes axes) {
        LandscapeOptions options = state.landscape();
        return "forward = " + PaperFile.flag(options.direction() == Direction.FORWARD) + "\nmu_range = "
                + PaperFile.range(axes.mu().bounds()) + "\nsigma_range = " + PaperFile.range(axes.sigma().bounds())
                + "\nsigma_scale = " + scale(axes.sigma()) + "\nlevels = " + PaperFile.list(axes.levels())
                + "\npath = " + (options.steps() > 0 ? path(state, axes) : "[]") + "  # of the descent, "
                + (options.start().isPresent() ? "from its start to p" : "ahead of p") + "\n";
    }

    /** The points of the descent as far as they can be told from each other, with the digits that can be seen. */
    private static String path(GaussianState state, LandscapeAxes axes) {
        Polyline line = new DescentPath(axes).line(state.descent());
        List<String> points = IntStream.range(0, line.size())
                .mapToObj(i -> String.format(Locale.ROOT, "(%.6g, %.6g)", line.xs()[i], line.ys()[i])).toList();
        return points.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scale(Axis axis) {
        return axis.spacing() == Axis.Spacing.LINEAR ? "\"linear\"" : "\"log\"";
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "infinity" : NumberText.plain(value);
    }
}
