package kllab.ui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page is turned for what there is to see, not for empty room. */
@Tag("window")
class ScrollingTest {
    private static final double SEEN = 200;
    private static final double EDGE = 30;

    @BeforeAll
    static void toolkit() throws Exception {
        WindowFixture.typesetter();
    }

    /** A box with an edge around a text of a height, in a pane that shows so much of it. */
    private static ScrollPane pane(double height) {
        Label text = new Label("text");
        text.setMinHeight(height);
        VBox box = new VBox(text);
        box.setPadding(new Insets(EDGE));
        ScrollPane pane = new ScrollPane(new VBox(box));
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.setPrefSize(SEEN, SEEN);
        new Scene(pane, SEEN, SEEN);
        pane.applyCss();
        pane.layout();
        return pane;
    }

    @Test
    void theEdgeOfABoxAtTheEndIsNoPageOfItsOwn() {
        WindowFixture.run(() -> {
            ScrollPane pane = pane(SEEN - 1.5 * EDGE);
            assertTrue(pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight());
            assertFalse(Scrolling.pageDown(pane));
            assertEquals(0, pane.getVvalue());
        });
    }

    @Test
    void whatAPaneDoesNotShowIsAPage() {
        WindowFixture.run(() -> {
            ScrollPane pane = pane(SEEN);
            assertTrue(Scrolling.pageDown(pane));
            assertTrue(pane.getVvalue() > 0);
        });
    }
}
