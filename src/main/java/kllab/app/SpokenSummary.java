package kllab.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import kllab.lab.History;
import kllab.lab.Lab;
import kllab.text.Catalog;
import kllab.ui.Texts;

/**
 * A sentence about the lab that is shown, for assistive technology alone: nothing is to be seen. It changes when a
 * gesture has come to rest, and not on the way.
 */
final class SpokenSummary extends Region {
    /** Says the sentence in a language. */
    private interface Sentence {
        String in(Catalog words);
    }

    private final ObjectProperty<Sentence> sentence = new SimpleObjectProperty<>(words -> "");
    private Subscription following = Subscription.EMPTY;

    SpokenSummary(Shelf shelf, Texts texts) {
        setId("summary");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setMaxSize(1, 1);
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> sentence.get().in(texts.catalog().getValue()), sentence, texts.catalog()));
        // A text that is not the node’s own but its name tells nobody of a change.
        accessibleTextProperty().subscribe(text -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        shelf.shown().subscribe(lab -> {
            following.unsubscribe();
            following = follow(lab);
        });
    }

    private <S> Subscription follow(Lab<S> lab) {
        History<S> history = lab.model().history();
        S now = history.settled().get();
        say(lab, now, now);
        // What was before a start has nothing to do with it: nothing rose or fell.
        return history.settled().subscribe((before, after) -> say(lab, history.isStart() ? after : before, after));
    }

    private <S> void say(Lab<S> lab, S before, S now) {
        sentence.set(words -> lab.model().summary(before, now, words));
    }
}
