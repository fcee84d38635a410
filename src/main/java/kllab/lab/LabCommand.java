package kllab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kllab.text.Message;
import kllab.ui.card.ActionsCard;

/**
 * Something that a lab does when a key of its own is pressed; the same key does the same in every lab that can.
 *
 * @param name what it does, in a few words
 * @param key the key
 * @param action does it; is given the screen of the lab
 * @param available whether it can be done now
 */
public record LabCommand(Message name, KeyCombination key, Consumer<Node> action, BooleanSupplier available) {
    /** Shows the first of several views, the second, and so on; their names are a family of messages. */
    public static <V extends Enum<V>> List<LabCommand> views(List<V> views, String family, Consumer<V> choose,
            BooleanSupplier available) {
        List<LabCommand> commands = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            V view = views.get(i);
            commands.add(new LabCommand(Message.of("command.view", Message.of(Message.key(family, view))),
                    alt(KeyCode.valueOf("DIGIT" + (i + 1))), screen -> choose.accept(view), available));
        }
        return List.copyOf(commands);
    }

    /** Puts p and q in each other’s place. */
    public static LabCommand swap(Runnable swap, BooleanSupplier available) {
        return new LabCommand(Message.of("command.swap"), alt(KeyCode.S), screen -> swap.run(), available);
    }

    /** Opens a menu of presets on the screen. */
    public static LabCommand presets(BooleanSupplier available) {
        return new LabCommand(Message.of("command.presets"), alt(KeyCode.P), ActionsCard::openPresets, available);
    }

    /** Goes to the other unit. */
    public static <S extends ScreenOptions.State<S>> LabCommand unit(LabModel<S> model) {
        return new LabCommand(Message.of("command.unit"), alt(KeyCode.U),
                screen -> model.history().update(state -> state.withUnit(state.unit().other())), () -> true);
    }

    /** The command that draws what adds up to KL so that none of it is negative, or plain again. */
    public static LabCommand nonNegative(Runnable toggle, BooleanSupplier available) {
        return new LabCommand(Message.of("command.nonNegative"), alt(KeyCode.V), screen -> toggle.run(), available);
    }

    /** Pins what is shown, or takes the pin away. */
    public static LabCommand pin(Runnable pin, BooleanSupplier available) {
        return new LabCommand(Message.of("command.pin"), alt(KeyCode.I), screen -> pin.run(), available);
    }

    /** Holds the axes, or lets them follow again. */
    public static LabCommand holdAxes(LabModel<?> model) {
        return new LabCommand(Message.of("command.hold"), alt(KeyCode.X), screen -> model.holdAxes(), () -> true);
    }

    /** Covers the divergence and asks for it, where it can be seen. */
    public static <S> LabCommand predict(LabModel<S> model) {
        String value = "value";
        return new LabCommand(Message.of("command.predict"), alt(KeyCode.K),
                screen -> model.panels().ask(value),
                () -> model.panels().canAsk().getValue()
                        && model.panels().hidden().getValue().shows(value));
    }

    /** A letter or digit with Alt: it acts where nobody types, as on macOS it writes characters. */
    public static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }
}
