package kllab.ui.control;

import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/**
 * A slider that a person moves from notch to notch, which are 0, 1, 2 …; the state may also lie between them.
 *
 * <p>
 * An arrow key moves it by a notch, Home and End to the ends.
 */
public final class NotchSlider extends Slider {
    /**
     * A slider.
     *
     * @param notches the last notch
     * @param setting where it stands; what a person sets is always a notch, and its range is not asked for
     */
    public NotchSlider(int notches, Setting setting) {
        super(0, notches, setting.now());
        setSkin(new LongTrackSkin(this));
        setBlockIncrement(1);
        // The slider follows the state; only a value that the state does not explain comes from a person.
        setting.value().subscribe(value -> setValue(value));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setting.begin().run());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> setting.end().run());
        valueProperty().subscribe(wanted -> {
            if (wanted.doubleValue() != setting.now()) {
                setting.set().accept(Math.rint(wanted.doubleValue()));
                setValue(setting.now());
            }
        });
    }
}
