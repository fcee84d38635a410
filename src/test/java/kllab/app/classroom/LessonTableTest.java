package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import kllab.Pictures;
import kllab.lab.gaussian.GaussianWindow;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of a lesson on the screen. */
@Tag("window")
class LessonTableTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTableIsWholeInItsLessonAndItsLinkSetsTheLab(boolean presenting) throws Exception {
        WindowFixture.run(() -> window.choices().presenting().set(presenting));
        Path file = Files.writeString(folder.resolve("a.md"), """
                # Title

                ## Step

                | a pair with a name of several words | $\\sigma_1$ | KL |
                |---|:-:|--:|
                | a normal distribution far from the other | 0.7 | 0.5 |
                | [to the right](kl:gaussian?mu1=3&sigma1=1) | 1 | 4.5 |
                """);
        window.openLesson(() -> window.classroom().openFile(file));
        window.settle();
        WindowFixture.run(() -> Pictures.write(window.scene(), "lesson-table-" + presenting));
        Node table = window.find(".lesson-table");
        Bounds text = WindowFixture.ask(() -> window.<Node>find(".lesson .viewport")
                .localToScene(window.<Node>find(".lesson .viewport").getLayoutBounds()));
        List<Node> cells = WindowFixture.ask(() -> WindowFixture.within(table)
                .filter(each -> each.getStyleClass().contains("lesson-text")).toList());
        assertEquals(9, cells.size());
        for (Node each : cells) {
            Bounds bounds = WindowFixture.ask(() -> each.localToScene(each.getLayoutBounds()));
            assertTrue(bounds.getMinX() >= text.getMinX() && bounds.getMaxX() <= text.getMaxX(), bounds::toString);
            for (Node other : cells) {
                Bounds there = WindowFixture.ask(() -> other.localToScene(other.getLayoutBounds()));
                assertTrue(each.equals(other) || !bounds.intersects(there), () -> bounds + " on " + there);
            }
        }
        WindowFixture.run(() -> window.classroom().open().get().orElseThrow().backToStep());
        assertTrue(table.getAccessibleText().contains("KL: 0.5"), table::getAccessibleText);
        window.start("gaussian");
        window.click(".lesson-table .lesson-link");
        assertEquals("gaussian?mu1=3&sigma1=1&mu2=0&sigma2=1", window.link().replaceAll("&?(hide|cover)=[^&]*", ""));
    }
}
