package kllab.lab.vae;

import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.parameter.NumberText;
import kllab.text.Catalog;

/** A state in a sentence, for those who cannot see it. */
final class VaeSummary {
    private VaeSummary() {
    }

    /** The sentence; of a bound that is hidden, covered or still to come it says nothing. */
    static String of(VaeState now, VaeScene scene, Catalog words) {
        String run = words.say("vae.summary", now.latent(), now.run().steps(),
                NumberText.shown(now.run().last().objective().beta()));
        return now.shows(VaePanel.VALUE) && !now.asks(VaePanel.VALUE) && scene.isReached()
                ? words.say("summary.sentence", run, words.say("vae.summary.value", scene.shown(scene.loss()),
                        scene.shown(scene.kl()), words.say(now.unit().messageKey())))
                : run;
    }
}
