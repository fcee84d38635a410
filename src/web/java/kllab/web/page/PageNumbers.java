package kllab.web.page;

import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.math.divergence.NormalTerms;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;

/** The numbers behind the page, to be compared with those of the program: the same code runs in both. */
public final class PageNumbers {
    private PageNumbers() {
    }

    /**
     * Returns divergences, terms, areas, ends of axes and marks of the plots of a link: name and value, a pair a line.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static String of(String link) throws BadInput {
        GaussianState state = GaussianLink.LINKS.parse(Link.parse(link));
        GaussianScene scene = GaussianScene.of(state);
        NormalTerms terms = scene.terms();
        StringBuilder lines = new StringBuilder();
        line(lines, "kl", scene.values().forward());
        line(lines, "reverseKl", scene.values().reverse());
        line(lines, "jensenShannon", scene.values().jensenShannon());
        line(lines, "logRatio", terms.logRatio());
        line(lines, "varianceRatio", terms.varianceRatio());
        line(lines, "meanShift", terms.meanShift());
        GaussianAxes axes = GaussianAxes.fit(state);
        Catalog words = Catalog.of(Language.EN);
        plot(lines, "densities", DensityPicture.of(scene, axes, words));
        plot(lines, "curve", CurvePicture.of(scene, axes, words));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, double value) {
        lines.append(name).append(' ').append(value).append('\n');
    }

    private static void plot(StringBuilder lines, String name, Plot plot) {
        line(lines, name + ".min", plot.x().bounds().min());
        line(lines, name + ".max", plot.x().bounds().max());
        for (Subplot subplot : plot.subplots()) {
            line(lines, name + ".top", subplot.y().bounds().max());
            StringBuilder styles = new StringBuilder();
            for (Mark mark : subplot.marks()) {
                styles.append(',').append(mark.style());
                if (mark instanceof Mark.Curve curve) {
                    line(lines, name + "." + mark.style() + ".points", curve.line().size());
                }
            }
            lines.append(name).append(".marks ").append(styles).append('\n');
        }
    }
}
