package kllab.lab.discrete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcomes of the discrete lab as a table: weights and names typed, outcomes added and removed. */
@Tag("window")
class OutcomesTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static final String DIE = "discrete?p=1,1,1,1&q=4,3,2,1";

    @BeforeEach
    void showADie() {
        window.start("discrete?p=1,2&q=2,1");
        window.start(DIE);
    }

    private static void undoneInOneStepTo(String link) {
        window.click("#undo");
        assertEquals(link, window.link());
        assertTrue(window.find("#undo").isDisabled());
    }

    @Test
    void weightsAreTakenAsTheyAreTypedWithTheirProbabilityBeside() {
        window.enter(window.<TextField>find("#weight-p-2"), "7");
        assertEquals("discrete?p=1,7,1,1&q=4,3,2,1", window.link());
        assertEquals("7", window.<TextField>find("#weight-p-2").getText());
        assertEquals("0.7000", window.text("#probability-p-2"));
        assertEquals("0.1000", window.text("#probability-p-1"));
        undoneInOneStepTo(DIE);
        assertEquals("1", window.<TextField>find("#weight-p-2").getText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-1|Weight 2 of p must be from 0 to ∞, not -1",
            "NaN|Weight 2 of p must be a finite number from 0 to ∞, not “NaN”",
            "much|Weight 2 of p must be a number from 0 to ∞; “much” is not a number",
            "1e-320|p, number 2 must be 0 or at least 2⁻¹⁰⁰⁰ of the largest weight, not 1e−320"})
    void aBadWeightIsRefusedInASentenceAndLeavesTheState(String typed, String sentence) {
        window.enter(window.<TextField>find("#weight-p-2"), typed);
        assertEquals(DIE, window.link());
        assertEquals(sentence, problems());
        window.keys(KeyCode.ESCAPE);
        assertEquals("", problems());
        assertEquals("1", window.<TextField>find("#weight-p-2").getText());
    }

    private static String problems() {
        return String.join("\n", window.all(".outcome .problem").filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()).toList());
    }

    @Test
    void theLastWeightAboveZeroCannotBecomeZero() {
        window.start("discrete?p=1,0&q=1,1");
        window.enter(window.<TextField>find("#weight-p-1"), "0");
        assertEquals("discrete?p=1,0&q=1,1", window.link());
        assertEquals("p needs at least one weight above 0", problems());
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void namesAreTypedAndStandInTheLink() {
        window.enter(window.<TextField>find("#name-2"), " Würfel 2 ");
        assertEquals(DIE + "&names=A,W%C3%BCrfel%202,C,D", window.link());
        undoneInOneStepTo(DIE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A|Name of outcome 2: another outcome is called “A” already",
            "a,b|Name of outcome 2 must not hold a comma: “a,b”",
            "thirteen long|Name of outcome 2 must be at most 12 characters, not “thirteen long”"})
    void aBadNameIsRefusedInASentenceAndLeavesTheState(String typed, String sentence) {
        window.enter(window.<TextField>find("#name-2"), typed);
        assertEquals(DIE, window.link());
        assertEquals(sentence, problems());
        window.keys(KeyCode.ESCAPE);
        assertEquals("B", window.<TextField>find("#name-2").getText());
        assertEquals("", problems());
    }

    @Test
    void outcomesAreAddedUpToTwentyAndRemovedDownToTwo() {
        for (int i = 0; i < 16; i++) {
            window.click("#add-outcome");
        }
        assertTrue(window.find("#add-outcome").isDisabled());
        assertEquals(20, window.all(".outcome").count());
        window.start(DIE);
        window.click("#remove-2");
        assertEquals("discrete?p=1,1,1&q=4,2,1&names=A,C,D", window.link());
        window.click("#remove-1");
        assertEquals("discrete?p=1,1&q=2,1&names=C,D", window.link());
        assertTrue(window.find("#remove-1").isDisabled());
        assertFalse(window.find("#handle-p-3").isVisible());
        window.click("#undo");
        window.click("#undo");
        assertEquals(DIE, window.link());
    }

    /** Cut at its end, 1234567 would read as 123456. */
    @Test
    void aWeightOfManyDigitsIsSeenWhole() {
        window.start("discrete?p=0.12345678901234567,1,1&q=1234567,2345678,0.0000001");
        for (String weight : new String[]{"p-1", "p-2", "q-1", "q-3"}) {
            TextField field = window.find("#weight-" + weight);
            Text text = (Text) field.lookup(".text");
            double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
            assertTrue(text.getLayoutBounds().getWidth() <= room, () -> field.getText() + " in " + room);
            assertTrue(field.localToScene(field.getLayoutBounds()).getMaxX() < WindowFixture.WIDTH, weight);
        }
    }

    private static void copy(String text) {
        WindowFixture.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static void pasteInto(String field, String text) {
        copy(text);
        WindowFixture.run(() -> {
            window.<TextField>find(field).requestFocus();
            window.<TextField>find(field).selectAll();
            window.<TextField>find(field).paste();
        });
        window.settle();
    }

    @Test
    void cellsThatArePastedIntoAWeightFillAsManyOutcomesInOneStep() {
        pasteInto("#weight-p-1", "3\t7\t10");
        assertEquals("discrete?p=3,7,10,1&q=4,3,2,1", window.link());
        assertEquals("3", window.<TextField>find("#weight-p-1").getText());
        undoneInOneStepTo(DIE);
        pasteInto("#weight-q-3", "5\n6\n7\n");
        assertEquals("discrete?p=1,1,1,1,1&q=4,3,5,6,7", window.link());
        assertEquals("7", window.<TextField>find("#weight-q-5").getText());
    }

    @Test
    void oneNumberThatIsPastedIsTyped() {
        pasteInto("#weight-p-2", " ７\n");
        assertEquals(DIE, window.link());
        window.keys(KeyCode.ENTER);
        assertEquals("discrete?p=1,7,1,1&q=4,3,2,1", window.link());
    }

    @Test
    void namesWithWeightsMayBePastedIntoANameAndByTheButtonAndOnTheTable() {
        pasteInto("#name-1", "sun\t3\nrain\t7");
        assertEquals("discrete?p=3,7&q=2.5,2.5&names=sun,rain", window.link());
        undoneInOneStepTo(DIE);
        copy("天\t3\n雨\t7\n雪\t1");
        window.click("#paste-outcomes");
        assertEquals("天", window.<TextField>find("#name-1").getText());
        undoneInOneStepTo(DIE);
        window.focus(window.find("#lock-p-1"));
        window.chord(KeyCode.CONTROL, KeyCode.V);
        assertEquals("雨", window.<TextField>find("#name-2").getText());
    }

    @Test
    void aTableThatCannotBeTakenIsToldAboveTheOutcomesUntilTheyChange() {
        pasteInto("#weight-p-1", "20%\t80%");
        assertEquals(DIE, window.link());
        assertEquals("line 1, column 1 (p) takes no percent sign: write 0.2 for “20%”; allowed is 0 to ∞",
                window.text("#outcomes-problem"));
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertEquals("第 1 行第 1 列（p） 不能带百分号：“20%”要写成 0.2；允许范围是 0 到 ∞", window.text("#outcomes-problem"));
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
        pasteInto("#weight-p-1", "20\t80");
        assertFalse(window.find("#outcomes-problem").isVisible());
        assertEquals("discrete?p=20,80,1,1&q=4,3,2,1", window.link());
    }
}
