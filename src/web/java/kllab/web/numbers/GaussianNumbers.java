package kllab.web.numbers;

import java.util.List;
import kllab.lab.gaussian.GaussianSummary;
import kllab.lab.gaussian.curve.CurvePicture;
import kllab.lab.gaussian.densities.DensityPicture;
import kllab.lab.gaussian.landscape.LandscapePicture;
import kllab.lab.gaussian.landscape.LandscapeScene;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.math.divergence.NormalTerms;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;

/** The numbers behind the Gaussian lab of the page. */
public final class GaussianNumbers {
    private GaussianNumbers() {
    }

    /**
     * Returns divergences, terms, ends of axes and marks of the plots of a link, and what is said of it.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static PageNumbers of(Link link) throws BadInput {
        GaussianState state = GaussianLink.LINKS.parse(link);
        GaussianScene scene = GaussianScene.of(state);
        NormalTerms terms = scene.terms();
        GaussianAxes axes = GaussianAxes.fit(state);
        PageNumbers numbers = new PageNumbers().line("kl", scene.values().forward())
                .line("reverseKl", scene.values().reverse()).line("jensenShannon", scene.values().jensenShannon())
                .line("logRatio", terms.logRatio()).line("varianceRatio", terms.varianceRatio())
                .line("meanShift", terms.meanShift());
        for (Language each : Language.values()) {
            Catalog words = Catalog.of(each);
            numbers.plot("densities", DensityPicture.of(scene, axes, words))
                    .plot("curve", CurvePicture.of(scene, axes, words))
                    .plot("landscape", LandscapePicture.of(LandscapeScene.of(state, axes.landscape()), List.of(), words))
                    .said(each.code(), GaussianSummary.of(state, state, words));
        }
        return numbers;
    }
}
