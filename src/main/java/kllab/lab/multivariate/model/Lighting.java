package kllab.lab.multivariate.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kllab.lab.multivariate.model.PictureOptions.Part;

/**
 * Which part of the formula is lit in the picture: the one under the pointer, or else the one that the state names.
 *
 * <p>
 * What the pointer is over passes by: it is no part of the state, and no step of undo.
 */
public final class Lighting {
    private final ObjectProperty<Part> hovered = new SimpleObjectProperty<>(Part.NONE);
    private final ObservableValue<Part> lit;

    /** The lighting of a state that names a part. */
    Lighting(ObservableValue<Part> named) {
        lit = hovered.flatMap(over -> over == Part.NONE ? named : hovered);
        // A mapped value that nobody observes is computed anew at every read.
        lit.subscribe(() -> {
        });
    }

    /** The part that is lit; {@link Part#NONE} if none is. */
    public ObservableValue<Part> lit() {
        return lit;
    }

    /** Tells which part the pointer is over; {@link Part#NONE} when it has left them all. */
    public void hover(Part part) {
        hovered.set(part);
    }
}
