package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.Pictures;
import kllab.lab.gaussian.GaussianWindow;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"09-a-posterior-and-the-elbo, 10", "09-a-posterior-and-the-elbo, 11", "11-the-price-of-the-code, 7"})
    void inAHallNoNumberOfATableIsPartedByTheEndOfALine(String lesson, int step) {
        WindowFixture.run(() -> {
            window.choices().presenting().set(true);
            window.stage().setWidth(1280 + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(720 + window.stage().getHeight() - window.scene().getHeight());
        });
        List<String> parted = new ArrayList<>();
        for (Language language : Language.values()) {
            window.openLesson(() -> window.classroom().openShipped(lesson, language));
            WindowFixture.run(() -> window.classroom().open().get().orElseThrow().go(step - 1));
            window.settle();
            parted.addAll(WindowFixture.ask(() -> WindowFixture.within(window.<Node>find(".lesson-table"))
                    .filter(TextFlow.class::isInstance).map(TextFlow.class::cast)
                    .flatMap(LessonTableTest::parted).toList()));
            WindowFixture.run(() -> window.classroom().close());
        }
        assertEquals(List.of(), parted);
    }

    /** Returns the words of a cell that stand on more than one line. */
    private static Stream<String> parted(TextFlow cell) {
        String all = cell.getChildren().stream().map(each -> each instanceof Text text ? text.getText() : " ")
                .collect(Collectors.joining());
        return Pattern.compile("[\\S&&\\P{IsHan}]+").matcher(all).results()
                .filter(word -> Stream.of(cell.getRangeShape(word.start(), word.end(), false))
                        .filter(MoveTo.class::isInstance).count() > 1)
                .map(MatchResult::group);
    }
}
