package kllab.lab.gaussian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import kllab.lab.PaperText;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.plot.Axis;

/** The closed form as a LaTeX document, and the densities, the integrand and the curve as a Python script. */
final class GaussianPaper {
    private GaussianPaper() {
    }

    /** What a paper takes over of a scene, as a frame shows it. */
    static PaperText of(GaussianScene scene, GaussianFrame frame) {
        String tex = file("/papers/gaussian.tex").replace("@link@", GaussianLink.of(scene.state()).text())
                .replace("@kl@", number(scene.values().forward()))
                .replace("@symbols@", GaussianFormula.symbols(scene))
                .replace("@numbers@", GaussianFormula.numbers(scene));
        return new PaperText(tex, head(scene, frame) + file("/papers/gaussian.py"));
    }

    private static String head(GaussianScene scene, GaussianFrame frame) {
        Normal p = scene.state().p();
        Normal q = scene.state().q();
        return "# " + GaussianLink.of(scene.state()).text() + "\n"
                + "# Needs NumPy and, for the figure, Matplotlib.\n\nimport numpy as np\n\n"
                + "mu1, sigma1 = " + number(p.mu()) + ", " + number(p.sigma()) + "  # p\n"
                + "mu2, sigma2 = " + number(q.mu()) + ", " + number(q.sigma()) + "  # q\n\n"
                + "x_range = " + range(frame.x().bounds()) + "\nsigma_range = " + range(frame.sigma().bounds())
                + "\nsigma_scale = \"" + (frame.sigma().spacing() == Axis.Spacing.LINEAR ? "linear" : "log") + "\""
                + "\nkl_range = " + range(frame.curve().bounds()) + "  # of the curve, in nats\n";
    }

    private static String range(Interval bounds) {
        return "(" + number(bounds.min()) + ", " + number(bounds.max()) + ")";
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "infinity" : NumberText.plain(value);
    }

    private static String file(String name) {
        try (InputStream file = GaussianPaper.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
