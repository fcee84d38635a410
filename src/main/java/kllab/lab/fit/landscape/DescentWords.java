package kllab.lab.fit.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;
import kllab.parameter.NumberText;
import kllab.text.Catalog;
import kllab.text.Message;

/** The words for a descent: how far it has come, and where it ends. */
final class DescentWords {
    /** In nats: an end that is so near to the best value is the best. */
    private static final double SAME = 1e-6;

    private DescentWords() {
    }

    /**
     * The step, and a sentence on the end.
     *
     * @param minima perhaps of another state, until those of this one are there
     * @param ahead likewise
     */
    static String of(FitScene scene, FitMinima.Found minima, Optional<FitAhead.Found> ahead, Catalog words) {
        FitState state = scene.state();
        List<String> said = new ArrayList<>();
        int steps = state.options().descent().steps();
        if (steps > 0) {
            boolean isKnown = state.options().descent().isWalked()
                    || ahead.filter(found -> found.isOf(state)).isPresent();
            said.add(words.say(isKnown ? "fit.descent.step" : "fit.descent.walking", Integer.toString(steps)));
        }
        if (state.line().isMixture() && state.options().descent().rule().method() == DescentRule.Method.NATURAL) {
            said.add(words.say("fit.descent.component"));
        }
        said.addAll(gradients(state, words));
        ahead.filter(found -> found.isOf(state) && !state.asks(FitPanel.VALUE))
                .ifPresent(found -> said.add(end(scene, found.descent(), minima, words)));
        return words.sentences(said);
    }

    /** Which draws the steps go by, ahead too; or why they go by none. */
    private static List<String> gradients(FitState state, Catalog words) {
        DescentOptions.Estimator estimator = state.options().descent().estimator();
        if (estimator == DescentOptions.Estimator.EXACT) {
            return List.of();
        }
        return List.of(DescentOptions.Course.of(state).stepRule().drawn()
                .map(drawn -> words.say("fit.descent.drawn", drawn.draws(), NumberText.count(drawn.draws()),
                        Long.toString(drawn.seed()), words.say(Message.key("fit.descent.estimator.", estimator))))
                .orElseGet(() -> words.say(
                        state.line().isMixture() ? "fit.descent.notDrawn.mixture" : "fit.descent.notDrawn")));
    }

    private static String end(FitScene scene, FitDescent descent, FitMinima.Found minima, Catalog words) {
        String next = Integer.toString(descent.steps() + 1);
        return switch (descent.end()) {
            case SIGMA_NOT_POSITIVE -> words.say("lab.descent.end.sigma", next, descent.hasVariance() ? "σ²" : "σ");
            case NOT_FINITE -> words.say("lab.descent.end.infinite", next);
            case GREW -> words.say("fit.descent.grew", Integer.toString(descent.steps()));
            case RUNNING -> words.say("fit.descent.most", Integer.toString(DescentOptions.MOST_STEPS), place(descent));
            case CONVERGED -> DescentOptions.isWithin(descent.here().at())
                    ? arrived(scene, descent, minima, words)
                    : words.say("fit.descent.limits");
        };
    }

    private static String arrived(FitScene scene, FitDescent descent, FitMinima.Found minima, Catalog words) {
        if (descent.steps() == scene.state().options().descent().steps()) {
            return words.say("fit.descent.arrived");
        }
        if (!minima.isOf(scene.state()) || minima.minima().isEmpty()) {
            return words.say("fit.descent.ends", place(descent));
        }
        double above = descent.here().value() - minima.minima().getFirst().value();
        return above < SAME
                ? words.say("fit.descent.ends.best", place(descent))
                : words.say("fit.descent.ends.local", place(descent), scene.shown(above),
                        words.say(scene.state().unit().messageKey()));
    }

    private static String place(FitDescent descent) {
        return FitMinima.Found.named(descent.here().at());
    }
}
