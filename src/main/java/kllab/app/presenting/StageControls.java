package kllab.app.presenting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.app.labs.OpenLabs;
import kllab.lab.Lab;
import kllab.ui.Words;

/** The thin row of controls below all else in a hall; a key takes it away and brings it back. */
public final class StageControls {
    private final Words words;
    private final Map<String, Optional<Region>> made = new HashMap<>();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final StackPane place = new StackPane();

    /**
     * The row of the shown lab, which is made when it is first seen.
     *
     * @param there true in a hall that has room for it
     */
    public StageControls(OpenLabs shelf, ObservableValue<Boolean> there, Words words) {
        this.words = words;
        place.getStyleClass().add("strip-place");
        there.flatMap(is -> wanted.flatMap(on -> shelf.shown()
                .map(lab -> is && on ? strip(lab) : Optional.<Region>empty()))).subscribe(this::show);
    }

    /** Returns the place of the row, which has no room while there is none. */
    public Region place() {
        return place;
    }

    /** Takes the row away, or brings it back. */
    public void toggle() {
        wanted.set(!wanted.get());
    }

    private Optional<Region> strip(Lab<?> lab) {
        return made.computeIfAbsent(lab.name(), name -> lab.controlStrip(words.texts(), words.typesetter()));
    }

    private void show(Optional<Region> strip) {
        place.getChildren().setAll(strip.stream().toList());
        place.setManaged(strip.isPresent());
        // One that is not managed keeps its place, and would take the clicks there.
        place.setVisible(strip.isPresent());
    }
}
