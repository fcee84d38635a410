package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A value that follows its source once a frame. */
@Tag("window")
class FrameValueTest {
    private final SimpleIntegerProperty source = new SimpleIntegerProperty(1);
    private final Region node = new Region();
    private final List<Number> shown = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Remembers what is shown, from the first value on. */
    private void show() {
        new FrameValue<>(source, node).shown().subscribe(value -> shown.add(value));
    }

    private static Scene scene(Region... content) {
        return new Scene(new StackPane(content), 100, 100);
    }

    @Test
    void manyChangesBeforeAFrameAreShownAsOne() {
        Eyes.run(() -> {
            show();
            Scene scene = scene(node);
            for (int i = 2; i <= 25; i++) {
                source.set(i);
            }
            assertEquals(List.of(1), shown);
            FrameValue.followIn(scene);
            FrameValue.followIn(scene);
        });
        assertEquals(List.of(1, 25), shown);
    }

    @Test
    void aNodeInNoSceneStaysAtItsValueAndCatchesUpInOne() {
        Eyes.run(() -> {
            show();
            Scene before = scene(node);
            ((StackPane) before.getRoot()).getChildren().clear();
            source.set(2);
            FrameValue.followIn(before);
            assertEquals(List.of(1), shown);
            FrameValue.followIn(scene(node));
        });
        assertEquals(List.of(1, 2), shown);
    }
}
