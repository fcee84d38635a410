package kllab.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.window.Eyes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** A field that shows a number of the state and takes typed ones. */
@Tag("window")
class NumberFieldTest {
    private static final Message NAME = Message.of("unit.nats");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final RecordedSetting number = new RecordedSetting(ParameterRange.SIGMA, 1.5);
    private final NumberField field = Eyes.ask(() -> new NumberField(number.setting(), NAME));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void enter(NumberField into, String text) {
        Eyes.run(() -> {
            into.setText(text);
            into.fireEvent(new ActionEvent());
        });
    }

    private static void escape(NumberField from) {
        Eyes.run(() -> Event.fireEvent(from,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    private String problem() {
        return Objects.requireNonNull(field.problem().get()).key();
    }

    @Test
    void theNumberOfTheStateIsShownWheneverItChanges() {
        assertEquals("1.50", field.getText());
        Eyes.run(() -> number.set(0.123));
        assertEquals("0.123", field.getText());
        assertEquals(List.of(), number.told());
    }

    @Test
    void aTypedNumberIsTakenAsOneGestureAndShownAsAllNumbersAre() {
        enter(field, "2");
        assertEquals(List.of("begin", 2.0, "end"), number.told());
        assertEquals("2.00", field.getText());
        assertNull(field.problem().get());
    }

    @ParameterizedTest
    @CsvSource({"１．５１, 1.51", "0。8, 0.8", "'1,5', 1.5", "1e–1, 0.1"})
    void aNumberIsTakenAsAnInputMethodOrAWordProcessorWritesIt(String typed, double taken) {
        number.set(3);
        enter(field, typed);
        assertEquals(taken, number.now());
    }

    @ParameterizedTest
    @CsvSource({"'3\t7\t10', 3 7 10", "'1\n2', 1 2", "'1\r\n2\r\n', 1 2", "'\t1\t\t2', 1 2"})
    void pastedCellsStayApartAndAreRefused(String pasted, String shown) {
        Eyes.run(() -> {
            field.selectAll();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, pasted));
            field.paste();
        });
        assertEquals(shown, field.getText());
        assertEquals(shown.length(), field.getCaretPosition());
        Eyes.run(() -> field.fireEvent(new ActionEvent()));
        assertEquals("number.several", problem());
        assertEquals(List.of(), number.told());
    }

    @Test
    void aCellWithItsEndOfLineIsOneNumber() {
        Eyes.run(() -> {
            field.selectAll();
            field.replaceSelection("2.5\r\n");
        });
        assertEquals("2.5", field.getText());
        Eyes.run(() -> field.fireEvent(new ActionEvent()));
        assertEquals(2.5, number.now());
    }

    @Test
    void cellsBetweenDigitsStayApartFromThose() {
        Eyes.run(() -> {
            field.setText("12");
            field.selectRange(1, 1);
            field.replaceSelection("3\t4");
        });
        assertEquals("13 42", field.getText());
        assertEquals(4, field.getCaretPosition());
    }

    @Test
    void enterOnTheNumberThatIsThereSetsNothing() {
        enter(field, "1.50");
        assertEquals(List.of(), number.told());
    }

    @Test
    void whatIsNoNumberOfTheRangeStaysInTheFieldWithTheReason() {
        enter(field, "wide");
        assertEquals("number.notANumber", problem());
        enter(field, "-1");
        assertEquals("number.outside", problem());
        assertEquals("-1", field.getText());
        assertTrue(field.getPseudoClassStates().contains(PROBLEM));
        assertEquals(List.of(), number.told());
        assertEquals(1.5, number.now());
    }

    @Test
    void escapeBringsTheNumberBackAndTakesTheProblemAway() {
        enter(field, "-1");
        escape(field);
        assertEquals("1.50", field.getText());
        assertNull(field.problem().get());
        assertEquals(List.of(), List.copyOf(field.getPseudoClassStates().stream().filter(PROBLEM::equals).toList()));
    }

    @Test
    void escapeGoesOnToTheParentOnlyWhereNothingWasTyped() {
        int[] heard = {0};
        Eyes.run(() -> new StackPane(field).addEventHandler(KeyEvent.KEY_PRESSED, event -> heard[0]++));
        Eyes.run(() -> field.setText("7"));
        escape(field);
        assertEquals(0, heard[0]);
        escape(field);
        assertEquals(1, heard[0]);
    }

    @Test
    void aNumberThatDoesNotGoWithTheStateIsRefusedInItsWords() {
        Message reason = Message.of("unit.bits");
        NumberField checked = Eyes.ask(() -> new NumberField(number.setting(), NAME, value -> {
            if (value > 2) {
                throw new BadInput(reason);
            }
        }));
        enter(checked, "3");
        assertEquals(reason, checked.problem().get());
        assertEquals(List.of(), number.told());
        enter(checked, "2");
        assertNull(checked.problem().get());
        assertEquals(2, number.now());
    }

    @Test
    void moreFollowsOnlyOnceTheNumberIsTaken() {
        int[] times = {0};
        Eyes.run(() -> field.onTaken(() -> times[0]++));
        enter(field, "wide");
        assertEquals(0, times[0]);
        enter(field, "2");
        assertEquals(1, times[0]);
    }

    @Test
    void aTextOfAThousandCharactersIsNotPasted() {
        Eyes.run(() -> field.setText("1".repeat(1000)));
        assertEquals("1.50", field.getText());
        assertEquals("number.tooLong", problem());
    }
}
