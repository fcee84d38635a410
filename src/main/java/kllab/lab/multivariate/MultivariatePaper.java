package kllab.lab.multivariate;

import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.Hidden;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lab.plane.Section;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.parts.MultivariateFormula;
import kllab.lab.paper.PaperFile;
import kllab.lab.paper.PaperText;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;

/** The closed form as a LaTeX document, and the picture with the parts as a Python script. */
public final class MultivariatePaper {
    private MultivariatePaper() {
    }

    /** Returns the text of a state for a paper, with these axes, whatever is covered on the screen. */
    public static PaperText of(MultivariateState state, PlaneAxes axes) {
        Link link = MultivariateLink.LINKS.of(state);
        MultivariateScene scene = MultivariateScene.of(state.withHidden(Hidden.NONE));
        String title = state.isLatent()
                ? "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{\\mathcal{N}(0,I)})"
                : MultivariateFormula
                        .tex(PictureOptions.Part.NONE, state.unit());
        PaperFile.Formula formula = new PaperFile.Formula(title,
                state.isLatent() ? "KL(p || N(0, I))" : "KL(p || q)", MultivariateFormula.symbols(scene),
                MultivariateFormula.numbers(scene));
        return new PaperText(formula.document(link, scene.value()), PaperFile.head(link, state.unit())
                + (state.isLatent() ? latent(state.latent()) : pair(state, axes)));
    }

    private static String latent(LatentOptions latent) {
        return "mu = " + PaperFile.array(latent.dimensions().stream().map(LatentDimension::mu).toList())
                + "\nlog_variance = "
                + PaperFile.array(latent.dimensions().stream().map(LatentDimension::logVariance).toList())
                + "\nlargest_first = " + PaperFile.flag(latent.sorted()) + "\n" + PaperFile.text("/papers/latent.py");
    }

    private static String pair(MultivariateState state, PlaneAxes axes) {
        PictureOptions picture = state.picture();
        Section section = axes.of(picture.view());
        return normal("1", state.pair().p()) + "  # p\n" + normal("2", state.pair().q()) + "  # q\n\nwhitened = "
                + PaperFile.flag(picture.view() == PictureOptions.View.WHITENED) + "\ndensity = "
                + PaperFile.flag(picture.layers().density()) + "\nintegrand = "
                + PaperFile.flag(picture.layers().integrand()) + "\nindependent = "
                + PaperFile.flag(picture.layers().independent()) + "\nx_range = "
                + PaperFile.range(section.x().bounds())
                + "\ny_range = " + PaperFile.range(section.y().bounds()) + "\n"
                + PaperFile.text("/papers/multivariate.py");
    }

    private static String normal(String index, MultivariateNormal normal) {
        List<Integer> indices = IntStream.range(0, normal.dimension()).boxed().toList();
        String covariance = normal.covariance().isDiagonal()
                ? "np.diag(" + PaperFile.array(indices.stream().map(i -> normal.covariance().entry(i, i)).toList())
                        + ")"
                : PaperFile.table(indices.stream()
                        .map(i -> indices.stream().map(j -> normal.covariance().entry(i, j)).toList()).toList());
        return "mu" + index + " = " + PaperFile.array(indices.stream().map(normal::mean).toList()) + "\ncov" + index
                + " = " + covariance;
    }
}
