package kllab.lab.gaussian.landscape;

import java.util.List;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** The words for a descent: its place, and the reason for its course or its end. */
final class LandscapeWords {
    private LandscapeWords() {
    }

    /** The step, the divergence there, and a sentence. */
    static String of(LandscapeScene scene, Catalog words) {
        Descent walk = scene.walk();
        String where = words.say("gaussian.landscape.at", Integer.toString(walk.path().size() - 1),
                scene.state().asks(GaussianPanel.VALUE)
                        ? Readout.COVERED
                        : Readout.STANDARD.of(scene.state().unit().of(walk.here().divergence())),
                words.say(scene.state().unit().messageKey()));
        return words.sentences(List.of(where, sentence(scene, words)));
    }

    private static String sentence(LandscapeScene scene, Catalog words) {
        String step = Integer.toString(scene.walk().steps());
        return switch (scene.walk().end()) {
            case SIGMA_NOT_POSITIVE -> words.say("gaussian.landscape.end.sigma", step,
                    isNatural(scene) ? "σ²" : "σ");
            case NOT_FINITE -> words.say("gaussian.landscape.end.infinite", step);
            case GREW -> words.say("gaussian.landscape.end.grew", step);
            case CONVERGED -> scene.state().landscape().steps() > 0 && !isNatural(scene)
                    ? words.say("gaussian.landscape.end.arrived")
                    : why(scene, words);
            case RUNNING -> scene.state().landscape().steps() >= LandscapeOptions.MOST_STEPS
                    ? words.say("gaussian.landscape.end.most")
                    : why(scene, words);
        };
    }

    private static boolean isNatural(LandscapeScene scene) {
        Parameterisation coordinates = scene.state().landscape().coordinates();
        return coordinates == Parameterisation.NATURAL || coordinates == Parameterisation.EXPECTATION;
    }

    private static String why(LandscapeScene scene, Catalog words) {
        boolean forward = scene.state().landscape().direction() == Direction.FORWARD;
        return words.say(switch (scene.state().landscape().coordinates()) {
            case SIGMA -> "gaussian.landscape.why.sigma";
            case LOG_SIGMA -> "gaussian.landscape.why.logSigma";
            case LOG_VARIANCE -> "gaussian.landscape.why.logVariance";
            case NATURAL -> forward ? "gaussian.landscape.why.natural" : "gaussian.landscape.why.naturalBends";
            case EXPECTATION -> forward
                    ? "gaussian.landscape.why.expectationBends"
                    : "gaussian.landscape.why.expectation";
        });
    }
}
