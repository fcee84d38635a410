package kllab.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.ui.Help;
import kllab.ui.Texts;

import org.jspecify.annotations.Nullable;

/**
 * The keys that set a number, the same for sliders and for handles: arrows step, with Shift finely; page up and page
 * down step far; Home and End go to the ends of the travel. A key held down is one gesture.
 */
public final class SettingKeys {
    private final Setting across;
    private final Setting up;
    private final boolean whole;
    private @Nullable Setting held;

    private SettingKeys(Setting across, Setting up, boolean whole) {
        this.across = across;
        this.up = up;
        this.whole = whole;
    }

    /** Lets all the keys on a node set a number, and lets the node say so. */
    public static void install(Node node, Setting setting, Texts texts) {
        ParameterRange.Kind kind = setting.range().kind();
        new SettingKeys(setting, setting, true).listen(node);
        Help.on(node, texts.of("control.help", NumberText.shown(kind.usual()), NumberText.shown(kind.fine()),
                NumberText.shown(kind.large())));
    }

    /**
     * Lets the keys on a node set two numbers, as a point in a plane, and lets the node say so.
     *
     * @param across set by left, right, Home and End
     * @param up set by up, down, page up and page down
     */
    public static void install(Node node, Setting across, Setting up, Texts texts) {
        Help.on(node, texts.of("control.pair.help"));
        new SettingKeys(across, up, true).listen(node);
    }

    /** Lets the keys that a text field does not need itself set a number: up, down, page up and page down. */
    public static void installOnField(Node field, Setting setting) {
        new SettingKeys(setting, setting, false).listen(field);
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
        ParameterRange.Kind kind = up.range().kind();
        double small = small(up, event);
        switch (event.getCode()) {
            case UP, KP_UP -> step(up, small, event);
            case DOWN, KP_DOWN -> step(up, -small, event);
            case PAGE_UP -> step(up, kind.large(), event);
            case PAGE_DOWN -> step(up, -kind.large(), event);
            case RIGHT, KP_RIGHT, LEFT, KP_LEFT, HOME, END -> {
                if (whole) {
                    sideways(event, small(across, event));
                }
            }
            default -> {
            }
        }
    }

    private static double small(Setting setting, KeyEvent event) {
        ParameterRange.Kind kind = setting.range().kind();
        return event.isShiftDown() ? kind.fine() : kind.usual();
    }

    private void sideways(KeyEvent event, double small) {
        Interval travel = across.range().travel();
        KeyCode code = event.getCode();
        if (code == KeyCode.HOME || code == KeyCode.END) {
            set(across, code == KeyCode.HOME ? travel.min() : travel.max(), event);
        } else {
            step(across, code == KeyCode.RIGHT || code == KeyCode.KP_RIGHT ? small : -small, event);
        }
    }

    private void step(Setting setting, double by, KeyEvent event) {
        set(setting, setting.range().step(setting.now(), by), event);
    }

    private void set(Setting setting, double value, KeyEvent event) {
        if (held == null) {
            held = setting;
            setting.begin().run();
        }
        setting.set().accept(value);
        event.consume();
    }

    private void release() {
        Setting begun = held;
        if (begun != null) {
            held = null;
            begun.end().run();
        }
    }
}
