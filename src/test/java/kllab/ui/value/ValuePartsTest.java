package kllab.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A value with what belongs to it, in a hall and elsewhere. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ValuePartsTest {
    private final Region others = region(80);
    private final ValueParts parts = new ValueParts(region(100), region(100), others);

    private static Region region(double width) {
        Region region = new Region();
        region.setMinSize(width, 20);
        region.setPrefSize(width, 20);
        return region;
    }

    private double seen(boolean inLine, double width) {
        parts.setStyle("-kl-in-line: " + inLine);
        parts.applyCss();
        parts.resize(width, 40);
        parts.requestLayout();
        parts.layout();
        return others.getOpacity();
    }

    @Test
    void whatHasNoRoomInALineIsBackWhereItHasOne() {
        Scene scene = new Scene(new Pane(parts));
        assertEquals(scene, parts.getScene());
        assertEquals(1, seen(true, 400));
        assertEquals(0, seen(true, 250));
        assertEquals(1, seen(false, 250));
        assertEquals(0, seen(true, 250));
        assertEquals(1, seen(true, 400));
    }
}
