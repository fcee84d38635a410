package kllab.lab.vae;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kllab.lab.Hidden;
import kllab.lab.paper.PaperFile;
import kllab.lab.paper.PaperText;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeAxes;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.vae.EncodedImages;
import kllab.math.vae.HeldOut;
import kllab.parameter.NumberText;
import kllab.plot.Axis;

/**
 * A network as a paper tells it: minus its bound as a LaTeX document; the codes of the test images, q(z | x) of the
 * chosen one and KL of each dimension as a Python script, which computes KL anew.
 */
final class VaePaper {
    private VaePaper() {
    }

    /** Returns the text of a scene, whatever is covered on the screen; none while its network is still to come. */
    static Optional<PaperText> of(VaeScene shown, VaeAxes axes) {
        VaeState state = shown.state().withHidden(Hidden.NONE);
        VaeScene scene = new VaeScene(state, shown.reached(), shown.image(), shown.prior(), List.of());
        if (!scene.isReached() || scene.image().isEmpty()) {
            return Optional.empty();
        }
        Link link = VaeLink.LINKS.of(shown.state());
        PaperFile.Formula formula = new PaperFile.Formula(plain(VaeFormula.NAME), "-ELBO",
                plain(VaeFormula.symbols(scene)).substring(plain(VaeFormula.NAME).length() + 1),
                plain(VaeFormula.numbers(scene)));
        return Optional.of(new PaperText(formula.document(link, scene.loss()),
                PaperFile.head(link, state.unit())
                        + python(scene.reached().get(), scene.image().get(), state.options().latent(), axes)));
    }

    /** Without the colours of the screen, and with letters that each LaTeX has. */
    private static String plain(String tex) {
        return tex.replace("\\negative{", "{").replace("\\positive{", "{").replace("\\mathbb{E}", "\\mathrm{E}");
    }

    private static String python(Reached reached, CodedImage image, LatentView view, VaeAxes axes) {
        HeldOut bound = reached.evaluation().bound();
        EncodedImages codes = reached.evaluation().codes();
        LatentView.Pair pair = view.pair().within(codes.latent());
        List<LatentDimension> q = image.q();
        return "# of the test images, in nats an image\nreconstruction = " + NumberText.plain(bound.reconstruction())
                + "\nkl = " + PaperFile.array(bound.perDimension())
                + "  # of each dimension\n\n# the codes of some of them\nlabels = np.array("
                + reached.evaluation().images().stream().map(reached.test()::label).toList() + ")\nmus = "
                + rows(codes, LatentDimension::mu) + "\nlog_variances = " + rows(codes, LatentDimension::logVariance)
                + "\n\n# the chosen image\nlabel_x = " + Math.max(0, image.label()) + "\nmu_x = "
                + PaperFile.array(q.stream().map(LatentDimension::mu).toList()) + "\nlog_variance_x = "
                + PaperFile.array(q.stream().map(LatentDimension::logVariance).toList()) + "\nz = "
                + PaperFile.array(image.code().z()) + "\n\nacross, up = " + pair.across() + ", " + pair.up()
                + "  # the dimensions that are drawn\nx_range = " + range(axes.latent().x()) + "\ny_range = "
                + range(axes.latent().y()) + "\n" + PaperFile.text("/papers/vae.py");
    }

    private static String range(Axis axis) {
        return PaperFile.range(axis.bounds());
    }

    private static String rows(EncodedImages codes, Function<LatentDimension, Double> number) {
        return PaperFile.table(IntStream.range(0, codes.count())
                .mapToObj(i -> codes.of(i).stream().map(number).toList()).toList());
    }
}
