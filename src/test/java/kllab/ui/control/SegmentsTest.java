package kllab.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ToggleButton;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A choice with all its options in view. */
@Tag("window")
class SegmentsTest {
    private final SimpleObjectProperty<String> chosen = new SimpleObjectProperty<>("nats");
    private final SimpleStringProperty language = new SimpleStringProperty("in English");
    private final Segments segments = Eyes.ask(() -> new Segments(new Choice<>(List.of("nats", "bits"), chosen,
            chosen::set, each -> language.map(now -> each + " " + now), new SimpleStringProperty("chooses a unit"))));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private List<ToggleButton> buttons() {
        return segments.getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    private List<Boolean> raised() {
        return buttons().stream().map(ToggleButton::isSelected).toList();
    }

    @Test
    void everyOptionHasAButtonWithItsIdItsNameAndItsHelp() {
        assertEquals(List.of("choose-nats", "choose-bits"), buttons().stream().map(ToggleButton::getId).toList());
        assertEquals(List.of("nats in English", "bits in English"),
                buttons().stream().map(ToggleButton::getText).toList());
        Eyes.run(() -> language.set("auf Deutsch"));
        assertEquals("bits auf Deutsch", buttons().getLast().getText());
        assertEquals("chooses a unit", buttons().getLast().getAccessibleHelp());
    }

    @Test
    void thePressedOneIsChosenAndOnlyItIsRaised() {
        assertEquals(List.of(true, false), raised());
        Eyes.run(() -> buttons().getLast().fire());
        assertEquals("bits", chosen.get());
        assertEquals(List.of(false, true), raised());
    }

    @Test
    void aPressOnTheChosenOneLeavesItChosen() {
        Eyes.run(() -> buttons().getFirst().fire());
        assertEquals("nats", chosen.get());
        assertEquals(List.of(true, false), raised());
    }

    @Test
    void aChoiceMadeElsewhereIsShown() {
        Eyes.run(() -> chosen.set("bits"));
        assertEquals(List.of(false, true), raised());
    }
}
