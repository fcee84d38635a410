package kllab.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import kllab.text.Message;

import org.jspecify.annotations.Nullable;

/** Short sentences about the use of a control, which assistive technology says after its name. */
public final class Help {
    /** The ending that turns the key of a name into the key of its help. */
    private static final String OF = ".help";

    private Help() {
    }

    /** Says how a control is used. */
    public static <N extends Node> N on(N control, ObservableValue<String> use) {
        control.accessibleHelpProperty().bind(use);
        return control;
    }

    /** Says what is wrong with what was typed into a control and, while nothing is, how it is used. */
    public static <N extends Node> N on(N control, ObservableValue<@Nullable Message> problem, String use,
            Texts texts) {
        return on(control, Bindings.createStringBinding(() -> {
            Message reason = problem.getValue();
            return texts.catalog().getValue().say(reason == null ? Message.of(use) : reason);
        }, problem, texts.catalog()));
    }

    /** Writes its name on a control, and says how it is used: a message of the same key with {@code .help} behind. */
    public static <L extends Labeled> L named(L control, String key, Texts texts, Object... arguments) {
        control.textProperty().bind(texts.of(key, arguments));
        return on(control, texts.of(key + OF));
    }

    /** Gives a control without words on it a name, for assistive technology and in a tooltip once it is pointed at. */
    public static <C extends Control> C tipped(C control, ObservableValue<String> name) {
        control.accessibleTextProperty().bind(name);
        // A tooltip is a window: dozens that nobody has asked for would hold up the first picture.
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            if (control.getTooltip() == null) {
                control.setTooltip(tooltip(name));
            }
        });
        return control;
    }

    private static Tooltip tooltip(ObservableValue<String> name) {
        Tooltip tip = new Tooltip();
        // Escape is for what the person is in the midst of, and a tooltip would keep it for itself.
        tip.setHideOnEscape(false);
        tip.textProperty().bind(name);
        return tip;
    }

    /** Gives a control without words on it a name and a sentence about its use, both for assistive technology. */
    public static <N extends Node> N spoken(N control, String key, Texts texts) {
        control.accessibleTextProperty().bind(texts.of(key));
        return on(control, texts.of(key + OF));
    }
}
