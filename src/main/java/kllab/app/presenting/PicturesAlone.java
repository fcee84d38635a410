package kllab.app.presenting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * In a hall, pictures and number alone for a while: no lesson beside them, no controls and no heads. The window has the
 * pseudo-class {@code pictures-alone} meanwhile. It ends with the hall.
 */
public final class PicturesAlone {
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("pictures-alone");

    private final BooleanProperty on = new SimpleBooleanProperty();

    /** Pictures alone in a window, off at first. */
    public PicturesAlone(Node window, ObservableValue<Boolean> presenting) {
        on.subscribe(now -> window.pseudoClassStateChanged(ALONE, now));
        presenting.subscribe(now -> {
            if (!now) {
                on.set(false);
            }
        });
    }

    /** Is true while pictures and number are alone. */
    public ReadOnlyBooleanProperty on() {
        return on;
    }

    /** Begins or ends it. */
    public void toggle() {
        on.set(!on.get());
    }

    /** Ends it, and returns true if it was on. */
    public boolean end() {
        boolean was = on.get();
        on.set(false);
        return was;
    }
}
