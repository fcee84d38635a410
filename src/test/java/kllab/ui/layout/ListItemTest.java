package kllab.ui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item of a list whose words begin with something high. */
@Tag("window")
class ListItemTest {
    @BeforeAll
    static void begin() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 80})
    void theMarkStandsOnTheFirstLineOfTheWords(double high) {
        double[] lines = WindowFixture.ask(() -> {
            Label mark = new Label("•");
            TextFlow words = new TextFlow(new Rectangle(10, high), new Text(" words"));
            ListItem item = new ListItem(mark, new VBox(words, new TextFlow(new Text("more"))));
            new Scene(item, 300, 300);
            item.resize(300, 300);
            item.applyCss();
            item.layout();
            assertTrue(high < 20 || words.getBaselineOffset() > high - 20, "the rectangle makes the line high");
            return new double[]{mark.getLayoutY() + mark.getBaselineOffset(), words.getBaselineOffset()};
        });
        assertEquals(lines[1], lines[0], 1);
    }
}
