package kllab.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import kllab.app.labs.OpenLabs;
import kllab.lab.History;
import kllab.lab.Lab;
import kllab.text.Catalog;
import kllab.ui.Spoken;
import kllab.ui.Texts;

/**
 * A sentence about the lab that is shown, for assistive technology alone: nothing of it is visible. It changes when a
 * gesture has come to rest, and not on the way.
 */
final class SpokenSummary {
    /** Says the sentence in a language. */
    private interface Sentence {
        String in(Catalog words);
    }

    private final ObjectProperty<Sentence> sentence = new SimpleObjectProperty<>(words -> "");
    private final Spoken spoken = new Spoken();
    private Subscription following = Subscription.EMPTY;

    SpokenSummary(OpenLabs shelf, Texts texts) {
        spoken.setId("summary");
        spoken.say(texts.of(sentence, Sentence::in));
        shelf.shown().subscribe(lab -> {
            following.unsubscribe();
            following = follow(lab);
        });
    }

    /** The sentence, to be put into the window. */
    Spoken spoken() {
        return spoken;
    }

    private <S> Subscription follow(Lab<S> lab) {
        History<S> history = lab.model().history();
        S now = lab.model().told().getValue();
        say(lab, now, now);
        // What was before a start has nothing to do with it: nothing rose or fell.
        return lab.model().told().subscribe((before, after) -> say(lab, history.isStart() ? after : before, after));
    }

    private <S> void say(Lab<S> lab, S before, S now) {
        sentence.set(words -> lab.summary(before, now, words));
    }
}
