package kllab.app.help;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

import kllab.lesson.glossary.GlossaryWord;
import kllab.link.Link;
import kllab.ui.Ancestors;
import kllab.ui.Focus;
import kllab.ui.Spoken;
import kllab.ui.WordEvent;

import org.jspecify.annotations.Nullable;

/**
 * The layer of a window in which a small card explains a word: below the word, or above it where there is more room,
 * and never over it. A card that came by the pointer goes with it, and stays while the pointer is on it; one that was
 * asked for has the keyboard, and goes by Escape, by a press elsewhere, or with the keyboard.
 */
public final class WordLayer extends Pane {
    private static final Duration LEAVE = Duration.millis(300);
    private static final double GAP = 0.4;

    private final Region window;
    private final WindowHelp.Terms terms;
    private final Consumer<Link> follow;
    private final Spoken spoken = new Spoken();
    private final PauseTransition leaving = new PauseTransition(LEAVE);
    private Optional<Shown> shown = Optional.empty();

    /** A card with the node that it explains, what had the keyboard before, and what ends with the card. */
    private record Shown(WordEntry card, Node word, String key, @Nullable Node before, boolean isAsked,
            Subscription ends) {
        boolean has(@Nullable Node node) {
            return Ancestors.of(node).anyMatch(card::equals);
        }
    }

    /**
     * Creates a layer without a card, which listens to the words of a window.
     *
     * @param follow goes to the link of a word
     */
    WordLayer(Region window, WindowHelp.Terms terms, Consumer<Link> follow) {
        this.window = window;
        this.terms = terms;
        this.follow = follow;
        setPickOnBounds(false);
        getChildren().add(spoken);
        leaving.setOnFinished(event -> close());
        window.addEventHandler(WordEvent.POINTED, event -> point(event.word(), event.key()));
        window.addEventHandler(WordEvent.LEFT, event -> {
            if (shown.filter(each -> each.word.equals(event.word()) && !each.isAsked).isPresent()) {
                leaving.playFromStart();
            }
        });
        window.addEventHandler(WordEvent.ASKED, event -> ask(event.word(), event.key()));
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> closeUnlessAt(event.getTarget()));
        window.addEventFilter(ScrollEvent.SCROLL, event -> closeUnlessAt(event.getTarget()));
        terms.language().subscribe((before, now) -> shown.ifPresent(each -> show(each.word, each.key, each.isAsked)));
    }

    private void closeUnlessAt(Object target) {
        if (shown.isPresent() && !(target instanceof Node node && shown.get().has(node))) {
            close();
        }
    }

    private void point(Node word, String key) {
        if (shown.filter(Shown::isAsked).isEmpty()) {
            show(word, key, false);
        }
    }

    private void ask(Node word, String key) {
        // Pressed by the mouse a word has not got the keyboard, and nothing marks where that goes.
        boolean marked = !word.isHover();
        show(word, key, true);
        shown.ifPresent(each -> {
            Focus.to(each.card.first(), marked);
            spoken.say(terms.words().texts().catalog().map(catalog -> terms.glossary().of(key)
                    .map(found -> WordEntry.spoken(found, catalog)).orElse("")));
        });
    }

    private void show(Node word, String key, boolean asked) {
        Node owner = getScene().getFocusOwner();
        Node before = shown.filter(each -> each.has(owner)).map(Shown::before).orElse(owner);
        boolean inside = shown.filter(each -> each.has(owner)).isPresent();
        take();
        Optional<GlossaryWord> found = terms.glossary().of(key);
        if (found.isEmpty() || word.getScene() == null) {
            return;
        }
        WordEntry card = new WordEntry(found.get(), terms.words(), link -> {
            close();
            follow.accept(link);
        });
        if (word instanceof ButtonBase button) {
            card.add(button.accessibleHelpProperty().map(use -> terms.words().texts().catalog().getValue()
                    .say("word.press", use)));
        }
        card.getStyleClass().addAll("card-box", "word-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setManaged(false);
        card.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> leaving.stop());
        card.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (!asked) {
                leaving.playFromStart();
            }
        });
        getChildren().add(card);
        place(card, word);
        Subscription gone = word.sceneProperty().subscribe((was, now) -> close());
        Subscription keyboard = card.focusWithinProperty().subscribe((was, now) -> {
            if (was && !now) {
                close();
            }
        });
        shown = Optional.of(new Shown(card, word, key, before, asked, gone.and(keyboard)
                .and(layoutBoundsProperty().subscribe((was, now) -> close()))));
        if (inside) {
            Focus.to(card.first(), true);
        }
    }

    /** Places the card where it is whole, in the window and beside its word. */
    private void place(WordEntry card, Node word) {
        card.applyCss();
        double em = card.first().getFont().getSize();
        double gap = GAP * em;
        double width = Math.min(Math.max(card.prefWidth(-1), card.widthOfFormula()), getWidth() - 2 * gap);
        double height = Math.ceil(card.prefHeight(width));
        Bounds at = sceneToLocal(word.localToScene(word.getLayoutBounds()));
        double left = Math.max(gap, Math.min(at.getMinX() - gap, getWidth() - gap - width));
        double below = getHeight() - gap - (at.getMaxY() + gap);
        double above = at.getMinY() - 2 * gap;
        if (below >= height || (below >= above && above < height)) {
            card.resizeRelocate(Math.rint(left), Math.rint(at.getMaxY() + gap), width, Math.min(height, below));
        } else {
            double fitting = Math.min(height, above);
            card.resizeRelocate(Math.rint(left), Math.rint(at.getMinY() - gap - fitting), width, fitting);
        }
    }

    private void take() {
        leaving.stop();
        shown.ifPresent(each -> {
            each.ends.unsubscribe();
            getChildren().remove(each.card);
        });
        shown = Optional.empty();
    }

    /** Closes the card and gives the keyboard back; returns false if there is none. */
    public boolean close() {
        Optional<Shown> closing = shown;
        spoken.hush();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = closing.filter(each -> each.has(owner)).isPresent();
        boolean marked = owner != null && owner.isFocusVisible();
        take();
        if (inside) {
            Focus.back(window, closing.get().before, marked);
        }
        return closing.isPresent();
    }
}
