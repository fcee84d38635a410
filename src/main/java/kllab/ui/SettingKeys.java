package kllab.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import kllab.math.Interval;
import kllab.parameter.ParameterRange;

/**
 * The keys that set a number, the same for sliders and for handles: arrows step, with Shift finely; page up and page
 * down step far; Home and End go to the ends of the travel. A key held down is one gesture.
 */
public final class SettingKeys {
    private final Setting setting;
    private final boolean whole;
    private boolean held;

    private SettingKeys(Setting setting, boolean whole) {
        this.setting = setting;
        this.whole = whole;
    }

    /** Lets all the keys on a node set a number. */
    public static void install(Node node, Setting setting) {
        new SettingKeys(setting, true).listen(node);
    }

    /** Lets those keys set a number that a text field does not need itself: up, down, page up and page down. */
    public static void installOnField(Node field, Setting setting) {
        new SettingKeys(setting, false).listen(field);
    }

    private void listen(Node node) {
        // A filter, so that a slider's own keys do not come first.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EventHandler<KeyEvent> released = event -> release();
        node.addEventFilter(KeyEvent.KEY_RELEASED, released);
        node.focusedProperty().subscribe(focused -> {
            if (!focused) {
                release();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        ParameterRange.Kind kind = setting.range().kind();
        double small = event.isShiftDown() ? kind.fine() : kind.usual();
        switch (event.getCode()) {
            case UP, KP_UP -> step(small, event);
            case DOWN, KP_DOWN -> step(-small, event);
            case PAGE_UP -> step(kind.large(), event);
            case PAGE_DOWN -> step(-kind.large(), event);
            case RIGHT, KP_RIGHT, LEFT, KP_LEFT, HOME, END -> {
                if (whole) {
                    sideways(event, small);
                }
            }
            default -> {
            }
        }
    }

    private void sideways(KeyEvent event, double small) {
        Interval travel = setting.range().travel();
        KeyCode code = event.getCode();
        if (code == KeyCode.HOME || code == KeyCode.END) {
            set(code == KeyCode.HOME ? travel.min() : travel.max(), event);
        } else {
            step(code == KeyCode.RIGHT || code == KeyCode.KP_RIGHT ? small : -small, event);
        }
    }

    private void step(double by, KeyEvent event) {
        set(setting.range().step(setting.now(), by), event);
    }

    private void set(double value, KeyEvent event) {
        if (!held) {
            held = true;
            setting.begin().run();
        }
        setting.set().accept(value);
        event.consume();
    }

    private void release() {
        if (held) {
            held = false;
            setting.end().run();
        }
    }
}
