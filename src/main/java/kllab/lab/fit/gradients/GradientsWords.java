package kllab.lab.fit.gradients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.math.fit.Objective;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.plot.Mark.Point;
import kllab.text.Catalog;

/** The words about estimates of a gradient. */
final class GradientsWords {
    private GradientsWords() {
    }

    /** Which estimator varies least, whether a baseline and the path help here, and whether rare draws are missing. */
    static String note(GradientsScene scene, Catalog words) {
        List<String> said = new ArrayList<>();
        if (scene.state().objective().objective().limit().kind() != Objective.Kind.REVERSE) {
            said.add(words.say("fit.gradients.other"));
        }
        GradientEstimator least = scene.least();
        said.add(words.say("fit.gradients.least", words.say("fit.estimator.name." + least.key()),
                scene.shownVariance(scene.theory(least).variance())));
        said.add(words.say("fit.gradients.path." + scene.compared(GradientEstimator.REPARAMETERISED,
                GradientEstimator.SCORE_FUNCTION)));
        said.add(words.say("fit.gradients.baseline." + scene.compared(GradientEstimator.MEAN_BASELINE,
                GradientEstimator.SCORE_FUNCTION)));
        if (!scene.missing().isEmpty()) {
            said.add(words.say("fit.gradients.rare"));
        }
        return words.sentences(said);
    }

    /** All numbers, for those who cannot see the plot. */
    static String spoken(GradientsScene scene, Catalog words) {
        List<String> said = new ArrayList<>();
        said.add(words.say("fit.gradients.spoken", words.say("fit.gradients.symbol."
                + scene.gradient().coordinate().key()), scene.shown(scene.gradient().exact()),
                words.say(scene.state().unit().messageKey())));
        Arrays.stream(GradientEstimator.values()).map(each -> words.say("fit.gradients.spoken.one",
                words.say("fit.estimator.name." + each.key()), theory(scene, each), measured(scene, each)))
                .forEach(said::add);
        return words.sentences(said);
    }

    /** The numbers of the strip at a point. */
    static String reading(GradientsScene scene, Point at, Catalog words) {
        GradientEstimator[] all = GradientEstimator.values();
        GradientEstimator each = all[Math.clamp(Math.round(at.x()), 0, all.length - 1)];
        return words.say("fit.gradients.reading", words.say("fit.estimator.name." + each.key()),
                words.say("fit.estimator.formula." + each.key()), mean(scene, each), theory(scene, each),
                measured(scene, each));
    }

    /** The mean that was measured. */
    static String mean(GradientsScene scene, GradientEstimator estimator) {
        return scene.cloud(estimator).map(cloud -> scene.shown(cloud.measured().mean())).orElse("…");
    }

    /** The variance in theory. */
    static String theory(GradientsScene scene, GradientEstimator estimator) {
        return scene.shownVariance(scene.theory(estimator).variance());
    }

    /** The variance that was measured. */
    static String measured(GradientsScene scene, GradientEstimator estimator) {
        return scene.cloud(estimator).map(cloud -> scene.shownVariance(cloud.measured().variance())).orElse("…");
    }
}
