package kllab.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import kllab.app.look.Appearance;
import kllab.parameter.ParameterRange;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What stays of a control when its room is short: first of all the length of its slider. */
@Tag("window")
class ParameterControlTest {
    private static final Message NAME = Message.of("unit.nats");

    /** A width with just the room for the symbol and the slider. */
    private static final double LEAST = 185;

    private final RecordedSetting number = new RecordedSetting(ParameterRange.MU, 0.8);
    private ParameterControl control;

    @BeforeEach
    void showIt() throws Exception {
        FxToolkit.registerPrimaryStage();
        control = Eyes.ask(() -> {
            ParameterControl made = new ParameterControl(number.setting(), new Label("μ"), NAME,
                    new Texts(new SimpleObjectProperty<>(Language.EN)));
            Pane card = new Pane(made);
            card.getStyleClass().addAll("parameters", "p");
            Scene scene = new Scene(card);
            scene.getStylesheets().addAll(Appearance.STYLESHEETS);
            made.applyCss();
            return made;
        });
    }

    /** Gives it a width; on the FX thread. */
    private void lay(double width) {
        control.resize(width, 40);
        control.layout();
    }

    private NumberField field() {
        return (NumberField) control.lookup(".number-field");
    }

    private Slider slider() {
        return (Slider) control.lookup(".slider");
    }

    private List<String> seen() {
        return control.getChildren().stream().filter(Node::isVisible).map(each -> each.getClass().getSimpleName())
                .toList();
    }

    @Test
    void theStepsGiveWayFirstAndThenTheField() {
        Eyes.run(() -> {
            List<List<String>> met = new ArrayList<>();
            for (double width = 500; width >= LEAST; width--) {
                lay(width);
                if (met.isEmpty() || !met.getLast().equals(seen())) {
                    met.add(seen());
                }
            }
            assertEquals(List.of(List.of("Label", "Slider", "Button", "NumberField", "Button"),
                    List.of("Label", "Slider", "NumberField"), List.of("Label", "Slider")), met);
        });
    }

    @Test
    void theTrackKeepsItsLengthAndNothingLiesOnAnotherAtAnyWidth() {
        Eyes.run(() -> {
            for (double width = 500; width >= LEAST; width--) {
                lay(width);
                double track = slider().lookup(".track").getLayoutBounds().getWidth();
                assertTrue(track >= 160, track + " of " + width);
                double end = 0;
                for (Node each : control.getChildren().filtered(Node::isVisible)) {
                    assertTrue(each.getLayoutX() >= end, each + " at " + width);
                    end = each.getLayoutX() + each.getLayoutBounds().getWidth();
                }
                assertTrue(end <= width, end + " of " + width);
            }
        });
    }

    @Test
    void whatGaveWayComesBackWithTheRoom() {
        Eyes.run(() -> {
            lay(500);
            List<String> before = seen();
            lay(LEAST);
            lay(500);
            assertEquals(before, seen());
        });
    }

    @Test
    void aFieldIsNeverNarrowerThanItsNumber() {
        Eyes.run(() -> {
            number.set(-123456.789);
            for (double width = 500; width >= LEAST; width--) {
                lay(width);
                assertTrue(!field().isVisible() || field().getWidth() >= field().lookup(".text").getLayoutBounds()
                        .getWidth() + field().getInsets().getLeft() + field().getInsets().getRight(),
                        field().getWidth() + " of " + width);
            }
        });
    }

    @Test
    void aWrongNumberStaysInSight() {
        Eyes.run(() -> {
            lay(500);
            field().setText("one");
            field().fireEvent(new ActionEvent());
            lay(LEAST);
            assertTrue(field().isVisible());
            field().setText("1");
            field().fireEvent(new ActionEvent());
            lay(LEAST);
            assertFalse(field().isVisible());
        });
    }

    @Test
    void theKeyboardGoesFromTheFieldToItsSlider() {
        Eyes.run(() -> {
            lay(500);
            field().requestFocus();
            lay(LEAST);
            assertEquals(slider(), control.getScene().getFocusOwner());
        });
    }

    @Test
    void theLeastWidthHasRoomForTheNumber() {
        Eyes.run(() -> {
            lay(Math.ceil(control.minWidth(-1)));
            assertEquals(List.of("Label", "Slider", "NumberField"), seen());
        });
    }
}
