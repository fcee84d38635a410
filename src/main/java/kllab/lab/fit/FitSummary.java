package kllab.lab.fit;

import java.util.List;
import kllab.lab.fit.densities.FitDensityPane;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.parameter.NumberText;
import kllab.text.Catalog;
import kllab.text.Message;

/** A state in a sentence, for those who cannot see it: the target, q, and what the objective is and does. */
public final class FitSummary {
    private FitSummary() {
    }

    /**
     * The sentence; of an objective that is hidden or covered it says nothing.
     *
     * @param before the state before; where nobody knows its objective, nothing rose or fell
     * @param scene of the state now
     */
    public static String of(FitState before, FitScene scene, Catalog words) {
        FitState now = scene.state();
        String pair = now.plane().isOn()
                ? plane(now, words)
                : now.line().isMixture()
                        ? words.sentences(List.of(now.target().isMixture()
                                ? words.say("fit.summary.p", now.target().mixture().components().size())
                                : words.say("fit.summary.p.posterior"), FitDensityPane.two(now.line(), words)))
                        : words.say(now.target().isMixture() ? "fit.summary.pair" : "fit.summary.posterior",
                                now.target().mixture().components().size(), NumberText.format(now.q().mu()),
                                NumberText.format(now.q().sigma()));
        return now.shows(FitPanel.VALUE) ? words.say("summary.sentence", pair, value(before, scene, words)) : pair;
    }

    private static String plane(FitState now, Catalog words) {
        return words.say(now.plane().isLogistic() ? "fit.summary.logistic" : "fit.summary.plane",
                now.plane().target().mixture().components().size(),
                NumberText.format(now.plane().q().mean(0)), NumberText.format(now.plane().q().mean(1)),
                words.say(Message.key("fit.family.", now.plane().kind())));
    }

    private static String value(FitState before, FitScene scene, Catalog words) {
        FitState now = scene.state();
        double value = scene.values().objective();
        String name = words.say("fit.objective." + now.objective().kind().key());
        if (Double.isInfinite(value)) {
            return words.say("fit.summary.infinite", name);
        }
        double earlier = now.objective().equals(before.objective())
                ? before.pair().known(before.objective()).orElse(value)
                : value;
        String key = value > earlier
                ? "fit.summary.rising"
                : value < earlier
                        ? "fit.summary.falling"
                        : "fit.summary.still";
        return words.say(key, name, scene.shown(value), words.say(now.unit().messageKey()));
    }
}
