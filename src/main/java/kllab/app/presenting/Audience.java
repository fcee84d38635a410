package kllab.app.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import kllab.app.keys.KeyName;
import kllab.text.Excerpt;
import kllab.ui.Texts;

import org.jspecify.annotations.Nullable;

/**
 * Shows the hand of the lecturer to the audience: pressed keys, large for a second in a corner, and a ring around the
 * pointer. It is off at first. Text that is typed into a field is not shown.
 */
public final class Audience extends Pane {
    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("pressed");
    private static final Duration STAY = Duration.seconds(1);
    private static final Duration FADE = Duration.millis(300);

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Label keys = new Label();
    private final Region ring = new Region();
    private final PauseTransition stay = new PauseTransition(STAY);
    private final FadeTransition fade = new FadeTransition(FADE, keys);
    private final SequentialTransition leave = new SequentialTransition(stay, fade);

    private final Texts texts;

    /** Shows the keys and the pointer of a window, with the names of keys in these words. */
    public Audience(Node window, Texts texts) {
        this.texts = texts;
        setMouseTransparent(true);
        setManaged(true);
        visibleProperty().bind(on);
        keys.getStyleClass().add("pressed-keys");
        keys.setId("pressed-keys");
        keys.setVisible(false);
        ring.getStyleClass().add("pointer-ring");
        ring.setId("pointer-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().addAll(ring, keys);
        fade.setToValue(0);
        leave.setOnFinished(event -> keys.setVisible(false));
        on.subscribe(() -> {
            keys.setVisible(false);
            ring.setVisible(false);
        });
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        window.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, this::point);
        window.addEventHandler(MouseEvent.MOUSE_EXITED, event -> ring.setVisible(false));
    }

    /** Is true while it is on. */
    public BooleanProperty on() {
        return on;
    }

    private void press(KeyEvent event) {
        boolean hasName = event.getCode() != KeyCode.UNDEFINED || hasShape(event.getText());
        if (on.get() && hasName && !event.getCode().isModifierKey() && !isTyped(event, getScene().getFocusOwner())) {
            keys.setText(name(event));
            keys.setOpacity(1);
            keys.setVisible(true);
            leave.stop();
            // Under reduced motion it stays as long and is then gone at once.
            fade.setFromValue(1);
            fade.setDuration(getScene().getPreferences().isReducedMotion() ? Duration.ONE : FADE);
            leave.playFromStart();
        }
    }

    /** Returns true if a key may write into a text field, where a key with the right Alt is a letter too. */
    private static boolean isTyped(KeyEvent event, @Nullable Node focused) {
        KeyCode code = event.getCode();
        boolean moves = code.isFunctionKey() || code.isNavigationKey() || code.isArrowKey() || code == KeyCode.ENTER
                || code == KeyCode.ESCAPE || code == KeyCode.TAB;
        return focused instanceof TextInputControl && !moves && (!event.isShortcutDown() || event.isAltDown());
    }

    /** Returns true if a key without a code can be named by what it writes; dead keys and media keys write nothing. */
    private static boolean hasShape(String text) {
        return !text.isBlank() && text.codePoints().allMatch(Excerpt::hasShape);
    }

    /** Returns the name of a pressed key with its modifiers, as this system names them. */
    private String name(KeyEvent event) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        add(modifiers, event.isControlDown(), KeyCombination.CONTROL_DOWN);
        add(modifiers, event.isAltDown(), KeyCombination.ALT_DOWN);
        add(modifiers, event.isShiftDown(), KeyCombination.SHIFT_DOWN);
        add(modifiers, event.isMetaDown(), KeyCombination.META_DOWN);
        KeyCombination.Modifier[] all = modifiers.toArray(KeyCombination.Modifier[]::new);
        return KeyName.of(event.getCode() == KeyCode.UNDEFINED
                ? new KeyCharacterCombination(event.getText().toUpperCase(Locale.ROOT), all)
                : new KeyCodeCombination(event.getCode(), all), texts.catalog().getValue());
    }

    private static void add(List<KeyCombination.Modifier> to, boolean down, KeyCombination.Modifier modifier) {
        if (down) {
            to.add(modifier);
        }
    }

    private void point(MouseEvent event) {
        if (!on.get()) {
            return;
        }
        ring.setVisible(true);
        ring.pseudoClassStateChanged(PRESSED, event.isPrimaryButtonDown());
        ring.autosize();
        ring.relocate(event.getSceneX() - ring.getWidth() / 2, event.getSceneY() - ring.getHeight() / 2);
    }

    @Override
    protected void layoutChildren() {
        keys.autosize();
        double margin = 1.2 * keys.getFont().getSize();
        keys.relocate(Math.rint(getWidth() - keys.getWidth() - margin),
                Math.rint(getHeight() - keys.getHeight() - margin));
    }
}
