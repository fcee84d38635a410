package kllab.lab.gaussian.landscape;

import java.util.List;

import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.text.Catalog;

/** The words for a landscape: the height at p, and the reason for the course of the descent or for its end. */
public final class LandscapeWords {
    private LandscapeWords() {
    }

    /** The step, the divergence there, and a sentence. */
    public static String of(LandscapeScene scene, Catalog words) {
        return words.sentences(List.of(height(scene, words), sentence(scene, words)));
    }

    /** Which divergence the height is, and its value: at p, which is the last point of its trail, or ahead of p. */
    private static String height(LandscapeScene scene, Catalog words) {
        GaussianState state = scene.state();
        Direction direction = state.landscape().direction();
        Descent walk = scene.walk();
        boolean ahead = scene.isAhead();
        String key = ahead
                ? "gaussian.landscape.ahead"
                : scene.start().isPresent() ? "gaussian.landscape.at" : "gaussian.landscape.here";
        double nats = ahead ? walk.here().divergence() : direction.divergence(state.p(), state.q());
        String height = words.say(
                direction == Direction.FORWARD ? "gaussian.landscape.value" : "gaussian.landscape.notTheValue",
                ahead ? surface(direction) : formula(direction),
                shown(state, nats),
                words.say(state.unit().messageKey()));
        return words.say(key, Integer.toString(walk.path().size() - 1), height);
    }

    /** A height, unless it tells what is covered: the divergence at p, in the direction of the landscape. */
    static String shown(GaussianState state, double nats) {
        boolean covered = state.asks(state.landscape().direction() == Direction.FORWARD
                ? GaussianPanel.VALUE
                : GaussianPanel.REVERSE);
        return covered ? Readout.COVERED : Readout.STANDARD.of(state.unit().of(nats));
    }

    /** The divergence that is the height of a landscape, anywhere. */
    static String surface(Direction direction) {
        return direction == Direction.FORWARD ? "KL(N(μ, σ²) ‖ q)" : "KL(q ‖ N(μ, σ²))";
    }

    /** The divergence that is the height of a landscape at p. */
    public static String formula(Direction direction) {
        return direction == Direction.FORWARD ? "KL(p ‖ q)" : "KL(q ‖ p)";
    }

    private static String sentence(LandscapeScene scene, Catalog words) {
        String step = Integer.toString(scene.walk().steps());
        return switch (scene.walk().end()) {
            case SIGMA_NOT_POSITIVE -> words.say("lab.descent.end.sigma", step,
                    isNatural(scene) ? "σ²" : "σ");
            case NOT_FINITE -> words.say("lab.descent.end.infinite", step);
            case GREW -> words.say("gaussian.landscape.end.grew", step);
            case CONVERGED -> scene.state().landscape().steps() > 0 && !isNatural(scene)
                    ? words.say("gaussian.landscape.end.arrived")
                    : why(scene, words);
            case RUNNING -> running(scene, words);
        };
    }

    private static String running(LandscapeScene scene, Catalog words) {
        LandscapeOptions options = scene.state().landscape();
        if (options.steps() >= LandscapeOptions.MOST_STEPS) {
            return words.say("lab.descent.end.most");
        }
        if (!scene.isAhead() && !DescentCourse.isWithin(scene.walk().step(options.rate()).here().at())) {
            return words.say("gaussian.landscape.end.limits", Integer.toString(scene.walk().steps() + 1));
        }
        return why(scene, words);
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

    /** Where p is, in words. */
    public static String place(GaussianState state, Catalog words) {
        return words.say("gaussian.landscape.place", NumberText.format(state.p().mu()),
                NumberText.format(state.p().sigma()));
    }

    /** The height at a place, in words. */
    static String reading(GaussianState state, Point point, Catalog words) {
        if (!(point.y() > 0)) {
            return words.say("gaussian.curve.nothing");
        }
        double nats = state.landscape().direction().divergence(Normal.of(point.x(), point.y()), state.q());
        return words.say("gaussian.landscape.reading", Readout.STANDARD.of(point.x()), Readout.STANDARD.of(point.y()),
                shown(state, nats), words.say(state.unit().messageKey()));
    }

    /** The landscape in words. */
    public static String spoken(GaussianScene scene, Catalog words) {
        GaussianState state = scene.state();
        double nats = state.landscape().direction().divergence(state.p(), state.q());
        return words.say("gaussian.landscape.spoken", NumberText.format(state.q().mu()),
                NumberText.format(state.q().sigma()), shown(state, nats),
                words.say(state.unit().messageKey()),
                formula(state.landscape().direction()));
    }
}
