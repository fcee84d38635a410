package kllab.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.app.header.Header;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help: all keys and all words. */
@Tag("window")
class HelpSheetTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @AfterEach
    void backToTheKeys() {
        if (window.all("#choose-keys").findFirst().isPresent()) {
            window.click("#choose-keys");
            window.keys(KeyCode.ESCAPE);
        }
    }

    private static void words() {
        window.keys(KeyCode.F1);
        window.click("#choose-words");
    }

    private static List<String> names() {
        return window.all(".word-entry").filter(Node::isVisible).sorted((one, other) -> Double.compare(
                one.getBoundsInParent().getMinY(), other.getBoundsInParent().getMinY()))
                .map(each -> ((Label) each.lookup(".card-title")).getText()).toList();
    }

    @Test
    void theQuestionMarkOpensHelpWithKeysAndWords() {
        window.click("#help");
        assertTrue(window.find("#key-sheet").isVisible());
        window.click("#choose-words");
        assertEquals(67, names().size());
        assertEquals("Adam", names().getFirst());
        assertEquals("α-divergence", names().getLast());
    }

    @Test
    void chineseWordsStandByPinyin() {
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        words();
        List<String> names = names();
        // biao, chong, chong, de, dui; fei, gu, hang, hou; san, shang, shu
        assertTrue(names.containsAll(List.of("标准误", "重构项", "对数比", "熵")));
        assertEquals(List.of("标准误", "重参数化", "重参数化梯度", "重构项", "得分函数梯度", "对数比"),
                names.subList(names.indexOf("标准误"), names.indexOf("对数比") + 1));
        assertEquals(List.of("估计量", "行列式", "后验"), names.subList(names.indexOf("估计量"), names.indexOf("后验") + 1));
        assertEquals(List.of("散度", "熵", "数值积分"), names.subList(names.indexOf("散度"), names.indexOf("数值积分") + 1));
        assertTrue(names.indexOf("证据") < names.indexOf("自然梯度"));
    }

    @Test
    void typingLeavesTheWordsThatHaveIt() {
        words();
        window.typeOver(window.<TextField>find("#find-word"), "ENTROPY");
        assertTrue(names().containsAll(List.of("entropy", "cross entropy")), () -> names().toString());
        assertFalse(names().contains("trace"));
        window.typeOver(window.<TextField>find("#find-word"), "gibbs");
        assertTrue(names().contains("Gibbs’ inequality"), () -> names().toString());
        window.typeOver(window.<TextField>find("#find-word"), "no such thing");
        assertEquals(List.of(), names());
        assertTrue(window.find("#no-word").isVisible());
    }

    @Test
    void anEnglishWordFindsTheChineseOne() {
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        words();
        window.typeOver(window.<TextField>find("#find-word"), "cross entropy");
        assertEquals(List.of("交叉熵"), names());
    }

    @Test
    void theLinkOfAWordClosesHelpAndSetsTheLab() {
        String before = window.link();
        words();
        window.typeOver(window.<TextField>find("#find-word"), "reverse");
        window.click("#word-reverse-kl .word-link");
        assertFalse(window.find(".overlay").isVisible());
        assertNotEquals(before, window.link());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.link());
        // The page is there again the next time.
        window.keys(KeyCode.F1);
        assertTrue(window.find("#word-page").isVisible());
        assertEquals(window.<Node>find("#find-word"), window.scene().getFocusOwner());
    }

    @Test
    void allWordsAreReachedByScrollingWithKeys() {
        words();
        WindowFixture.run(() -> Pictures.write(window.scene(), "help-words"));
        window.focus(window.find("#find-word"));
        for (int i = 0; i < 30; i++) {
            window.keys(KeyCode.PAGE_DOWN);
        }
        Node last = window.find("#word-whitening");
        Node seen = window.find("#word-page .viewport");
        assertTrue(WindowFixture.ask(() -> seen.localToScene(seen.getLayoutBounds())
                .contains(last.localToScene(last.getLayoutBounds()))));
    }

    @Test
    void predictHasASignOfItsOwnAndTellsIt() {
        Node ask = window.find("#ask");
        Node help = window.find("#help");
        assertNotEquals(ask.lookup(".icon").toString(), help.lookup(".icon").toString());
        assertTrue(ask.getAccessibleText().startsWith("Guess first"), ask::getAccessibleText);
        assertTrue(help.getAccessibleText().startsWith("Help"), help::getAccessibleText);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 900, 600, false", "LIGHT, 1280, 720, true", "PROJECTOR, 1280, 720, false"})
    void theHeadIsOneLine(ThemeChoice theme, double width, double height, boolean presenting) {
        for (Language language : Language.values()) {
            kllab.app.look.Choices choices = new kllab.app.look.Choices(theme, language);
            choices.presenting().set(presenting);
            WindowFixture.run(() -> {
                javafx.scene.Scene scene = WindowFixture.scene("gaussian", choices, width, height);
                WindowFixture.lookAt(scene);
                Header header = (Header) scene.lookup(".header");
                double labs = header.lookup(".labs").getBoundsInParent().getCenterY();
                assertEquals(header.lookup("#help").getBoundsInParent().getCenterY(), labs, 3, language.toString());
                assertTrue(header.getChildren().stream().allMatch(each -> each.getBoundsInParent().getMaxX() <= width));
            });
        }
    }
}
