package kllab.lab.fit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import kllab.lab.Hidden;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.LineQ;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.Target;
import kllab.lab.fit.model.plane.Components;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.lab.paper.PaperFile;
import kllab.lab.paper.PaperText;
import kllab.lab.plane.Section;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.math.fit.posterior.LogisticPosterior;
import kllab.parameter.NumberText;
import kllab.plot.Axis;

/**
 * A fit as a paper tells it: its equation as a LaTeX document; the divergences by a quadrature of their own, the
 * densities, the integrand and the landscape as a Python script.
 */
public final class FitPaper {
    private FitPaper() {
    }

    /**
     * Returns the text of a scene for a paper, whatever is covered on the screen.
     *
     * @param axes those of a fit on a line
     * @param plane what is shown of a fit in the plane
     */
    public static PaperText of(FitScene shown, FitAxes axes, Section plane) {
        FitState state = shown.state();
        FitScene scene = state.hidden().equals(Hidden.NONE) ? shown : FitScene.of(state.withHidden(Hidden.NONE));
        String evidence = state.plane().isOn() ? "log p(c)" : "log p(x)";
        PaperFile.Formula formula = new PaperFile.Formula(FitFormula.left(scene),
                FitFormula.isBound(scene) ? evidence : name(state.objective()), FitFormula.right(scene),
                FitFormula.sum(scene));
        String head = PaperFile.head(FitLink.LINKS.of(state), state.unit()) + "name, objective = "
                + PaperFile.quoted(name(state.objective())) + ", "
                + PaperFile.quoted(state.objective().kind().name().toLowerCase(Locale.ROOT))
                + "\nposterior = " + PaperFile.flag(!state.target().isMixture()) + "\n";
        return new PaperText(formula.document(FitLink.LINKS.of(state), FitFormula.value(scene)),
                head + (state.plane().isOn() ? plane(state.plane(), plane) : line(scene, axes)));
    }

    /** The name of an objective in ASCII. */
    private static String name(FitObjective objective) {
        return switch (objective.kind()) {
            case FORWARD -> "KL(p || q)";
            case REVERSE -> "KL(q || p)";
            case JS -> "JS(p, q)";
            case ALPHA -> "D_" + NumberText.plain(objective.alpha()) + "(p || q)";
            case RENYI -> "R_" + NumberText.plain(objective.order()) + "(p || q)";
        };
    }

    private static String line(FitScene scene, FitAxes axes) {
        FitState state = scene.state();
        LineQ q = state.line();
        List<Normal> moved = q.isMixture() ? List.of(q.selected(), q.other()) : List.of(q.selected());
        List<Double> weights = q.isMixture() ? List.of(q.weight(), 1 - q.weight()) : List.of(1.0);
        return "alpha, order = " + NumberText.plain(state.objective().alpha()) + ", "
                + NumberText.plain(state.objective().order()) + "\ndiverges = "
                + PaperFile.flag(Double.isInfinite(scene.values().objective())) + "  # the objective\n\n"
                + target(state.target()) + "q = " + mixture(weights, moved)
                + "  # the first is moved in the landscape\n\nx_range = " + PaperFile.range(axes.x().bounds())
                + "\ndensity_range = " + PaperFile.range(axes.density().bounds()) + "\nmu_range = "
                + PaperFile.range(axes.mu().bounds()) + "\nsigma_range = " + PaperFile.range(axes.sigma().bounds())
                + "\nsigma_scale = " + (axes.sigma().spacing() == Axis.Spacing.LINEAR ? "\"linear\"" : "\"log\"")
                + "\n" + PaperFile.text("/papers/fit.py")
                + PaperFile.text(state.target().isMixture() ? "/papers/fit-mixture.py" : "/papers/fit-posterior.py")
                + PaperFile.text("/papers/fit-figure.py");
    }

    /** p on a line: its components, or what was seen of z and where the posterior bends. */
    private static String target(Target target) {
        if (target.isMixture()) {
            return "p = " + mixture(target.parts().stream().map(Components.Part::weight).toList(),
                    target.parts().stream().map(Components.Part::normal).toList())
                    + "  # weights, means, standard deviations\np_places, p_scales = p[1:]\n";
        }
        Observation observed = target.observed();
        List<LineDensity.Bend> bends = target.density().bends();
        String seen = observed.kind() == Observation.Kind.COIN
                ? "heads, draws = " + observed.heads() + ", " + observed.draws()
                : "x_seen, noise = " + NumberText.plain(observed.x()) + ", " + NumberText.plain(observed.noise());
        return "seen = " + PaperFile.quoted(observed.kind().name().toLowerCase(Locale.ROOT)) + "\n" + seen
                + "\np_places = " + PaperFile.array(bends.stream().map(LineDensity.Bend::place).toList())
                + "  # where p bends\np_scales = "
                + PaperFile.array(bends.stream().map(LineDensity.Bend::scale).toList()) + "\n";
    }

    private static String mixture(List<Double> weights, List<Normal> normals) {
        return "(" + PaperFile.array(weights) + ", " + PaperFile.array(normals.stream().map(Normal::mu).toList())
                + ", " + PaperFile.array(normals.stream().map(Normal::sigma).toList()) + ")";
    }

    private static String plane(PlaneFit fit, Section shown) {
        return fit.target().posterior().map(FitPaper::logistic).orElseGet(() -> mixture(fit.target()))
                + "mu_q = " + mean(fit.q()) + "\ncov_q = " + covariance(fit.q()) + "\n\nx_range = "
                + PaperFile.range(shown.x().bounds()) + "\ny_range = " + PaperFile.range(shown.y().bounds()) + "\n"
                + PaperFile.text("/papers/fit-plane.py")
                + PaperFile.text(fit.isLogistic() ? "/papers/fit-plane-logistic.py" : "/papers/fit-plane-mixture.py")
                + PaperFile.text("/papers/fit-plane-figure.py");
    }

    private static String mixture(PlaneTarget target) {
        return "weights = " + PaperFile.array(target.parts().stream().map(Components.Part::weight).toList())
                + "  # of the components of p\nmus = " + list(target, FitPaper::mean) + "\ncovs = "
                + list(target, FitPaper::covariance) + "\n";
    }

    private static String list(PlaneTarget target, Function<MultivariateNormal, String> told) {
        return "[" + String.join(", ", target.parts().stream().map(each -> told.apply(each.normal())).toList()) + "]";
    }

    private static String logistic(LogisticPosterior posterior) {
        List<LabelledPoint> points = posterior.points();
        return "points = " + PaperFile.array(points.stream().map(LabelledPoint::x).toList()) + "\nclasses = "
                + PaperFile.array(points.stream().map(each -> (double) each.label()).toList()) + "\nmean_p = "
                + mean(posterior.moments()) + "\ncov_p = " + covariance(posterior.moments()) + "\n";
    }

    private static String mean(MultivariateNormal normal) {
        return PaperFile.array(IntStream.range(0, normal.dimension()).mapToObj(normal::mean).toList());
    }

    private static String covariance(MultivariateNormal normal) {
        List<Integer> indices = IntStream.range(0, normal.dimension()).boxed().toList();
        return PaperFile.table(indices.stream()
                .map(i -> indices.stream().map(j -> normal.covariance().entry(i, j)).toList()).toList());
    }
}
