package kllab.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture on a control, as large as the control's type. */
public final class Icon {
    private static final double SIZE = 1.35;

    private Icon() {
    }

    /**
     * Puts a picture on a control.
     *
     * <p>
     * Its size is bound here and not set in CSS, where an em of an icon is its own last size, so that it would grow
     * with every pass; and it gives up the style class by which the theme sets it.
     */
    public static <T extends Labeled> T on(T control, Ikon picture) {
        FontIcon icon = new FontIcon(picture);
        icon.getStyleClass().setAll("icon");
        // Listens weakly, for a control may get many pictures one after the other.
        icon.iconSizeProperty().bind(Bindings.createIntegerBinding(
                () -> (int) Math.rint(SIZE * control.getFont().getSize()), control.fontProperty()));
        control.setGraphic(icon);
        return control;
    }
}
