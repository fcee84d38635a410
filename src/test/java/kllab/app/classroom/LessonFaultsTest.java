package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of a lesson's file can be read to the last word, however many they are. */
@Tag("window")
class LessonFaultsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @TempDir
    private Path folder;

    private void open(int faults) throws Exception {
        StringBuilder text = new StringBuilder("# Faulty\n\n## One\n\n[a](kl:gaussian?mu1=1)\n\n");
        for (int i = 0; i < faults; i++) {
            text.append("[leads nowhere](kl:torus?mu1=").append(i).append(")\n\n");
        }
        Path file = Files.writeString(folder.resolve("a-lesson-of-faults.md"), text.toString());
        window.openLesson(() -> window.classroom().openFile(file));
        window.click("#lesson-faults .fold-button");
        window.settle();
    }

    private static List<Labeled> sentences() {
        return window.all("#lesson-faults .problem").map(Labeled.class::cast).toList();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30})
    void everySentenceOfTheFaultsIsWhole(int faults) throws Exception {
        open(faults);
        assertEquals(faults, sentences().size());
        List<String> cut = new ArrayList<>();
        WindowFixture.run(() -> sentences().stream().filter(Labeled::isTextTruncated)
                .forEach(each -> cut.add(each.getText())));
        assertEquals(List.of(), cut);
        WindowFixture.run(() -> Pictures.write(window.scene(), "lesson-faults-" + faults));
    }

    @Test
    void aFewFaultsAreSeenAtOnceAndTheirListIsNoHigherThanTheyAre() throws Exception {
        open(2);
        Bounds list = WindowFixture.ask(() -> inScene(window.find(".fault-list")));
        Bounds last = WindowFixture.ask(() -> inScene(sentences().getLast()));
        assertTrue(last.getMaxY() <= list.getMaxY() + 1 && last.getMaxY() > list.getMaxY() - 5,
                () -> last + " in " + list);
    }

    @Test
    void manyFaultsLeaveTheStepItsRoomAndScroll() throws Exception {
        open(30);
        ScrollPane list = window.find(".fault-list");
        Bounds lesson = WindowFixture.ask(() -> inScene(window.find(".lesson")));
        assertTrue(list.getHeight() < 0.4 * lesson.getHeight(), () -> list.getHeight() + " of " + lesson.getHeight());
        assertTrue(WindowFixture.ask(() -> inScene(window.find("#lesson-next"))).getMaxY() < lesson.getMaxY());
        window.focus(list);
        window.keys(KeyCode.END);
        Bounds last = WindowFixture.ask(() -> inScene(sentences().getLast()));
        assertTrue(last.getMaxY() <= inScene(list).getMaxY() + 1, () -> last + " in " + inScene(list));
        assertFalse(list.getAccessibleText().isBlank());
    }
}
