package kllab.web.numbers;

import kllab.lab.multivariate.MultivariateSummary;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lab.multivariate.parts.MultivariateFormula;
import kllab.lab.multivariate.parts.PartWords;
import kllab.lab.multivariate.plane.PlanePicture;
import kllab.lab.multivariate.plane.PlaneScene;
import kllab.lab.multivariate.plane.PlaneWords;
import kllab.lab.multivariate.plane.TurnStems;
import kllab.link.Link;
import kllab.plot.Plot;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;

/** The numbers behind the multivariate lab of the page. */
public final class MultivariateNumbers {
    private static final double ASPECT = 1.3;

    private MultivariateNumbers() {
    }

    /**
     * Returns divergences, parts, ends of axes and marks of the picture of a link, and what is said of it.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static PageNumbers of(Link link) throws BadInput {
        MultivariateState state = MultivariateLink.LINKS.parse(link);
        MultivariateScene scene = MultivariateScene.of(state);
        PageNumbers numbers = new PageNumbers().line("multivariate.kl", scene.value())
                .line("multivariate.reverseKl", scene.values().reverse());
        PartWords.PARTS.forEach(each -> numbers.line("multivariate." + PartWords.key(each), scene.of(each)));
        for (Language each : Language.values()) {
            Catalog words = Catalog.of(each);
            numbers.said(each.code(), MultivariateSummary.of(state, state, words))
                    .said("formula", MultivariateFormula.symbols(scene) + MultivariateFormula.numbers(scene));
            if (state.pair().isPlane()) {
                PlaneScene plane = PlaneScene.of(scene, View.PLANE);
                Plot picture = PlanePicture.of(plane, PlaneAxes.fit(state.pair()).plane().squared(ASPECT),
                        state.picture().lit(), words);
                numbers.plot("plane", TurnStems.added(picture,
                        HandleAxes.of(state.pair()).turned(state.pair(), View.PLANE), words))
                        .said("plane", PlaneWords.spoken(plane, words));
            }
        }
        return numbers;
    }
}
