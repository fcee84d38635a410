package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.plane.PlaneNumber;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number of a component of p has a slider, once it was held by its handle or field, or chosen in the list. */
@Tag("window")
class ComponentSliderTest {
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse";
    private static final String PLANE = "fit?plane=full&weights=1,2&means=0,0,2,2&covariances=2.25,1.2,1,1,0,1"
            + "&mean=0,0&covariance=1,0,1&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(TWO);

    private static Slider slider(String number) {
        return window.find("#slider-" + number + " .slider");
    }

    @Test
    void theFirstMeanHasItAtTheStart() {
        choose("#component-number", new PartNumber("m", 0));
        assertEquals(-2.5, slider("m-1").getValue());
        assertEquals("mean of component 1", slider("m-1").getAccessibleText());
        window.start(PLANE);
        assertEquals(0, slider("plane-mu1-1").getValue());
    }

    @ParameterizedTest
    @CsvSource({"#w-2, w-2", "#s-1, s-1", "#handle-m-2, m-2", "#handle-s-2, s-2"})
    void theNumberThatWasHeldLastHasIt(String held, String number) {
        window.focus(window.find(held));
        window.settle();
        assertTrue(slider(number).lookup(".track").getLayoutBounds().getWidth() >= 160);
        assertTrue(window.<Node>find("#" + number).getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals("chosen")));
    }

    @ParameterizedTest
    @CsvSource({"#plane-w-2, plane-w-2", "#plane-rho-1, plane-rho-1", "#handle-plane-2, plane-mu1-2",
            "#plane-sigma2-2, plane-sigma2-2"})
    void theNumberOfThePlaneThatWasHeldLastHasIt(String held, String number) {
        window.start(PLANE);
        window.focus(window.find(held));
        window.settle();
        assertTrue(slider(number).lookup(".track").getLayoutBounds().getWidth() >= 160);
    }

    @Test
    void aDragOfItIsOneStepOfUndoAndKeysAndStepsSetTheNumberToo() {
        window.focus(window.find("#s-2"));
        window.settle();
        window.drag(slider("s-2").lookup(".thumb"), 40, 0);
        assertTrue(window.state().target().parts().get(1).normal().sigma() > 1, window::link);
        window.click("#undo");
        assertEquals(TWO, window.link());
        window.focus(slider("s-2"));
        window.keys(KeyCode.RIGHT);
        assertEquals(0.9, window.state().target().parts().get(1).normal().sigma(), 1e-12);
        window.click("#undo");
        Button up = WindowFixture.within(window.find("#slider-s-2")).filter(Button.class::isInstance)
                .map(Button.class::cast).reduce((a, b) -> b).orElseThrow();
        WindowFixture.run(up::fire);
        window.settle();
        assertEquals(0.9, window.state().target().parts().get(1).normal().sigma(), 1e-12);
        window.click("#undo");
        assertEquals(TWO, window.link());
    }

    private static void choose(String list, PartNumber number) {
        ChoiceBox<PartNumber> numbers = window.find(list);
        WindowFixture.run(() -> numbers.setValue(number));
        window.settle();
    }

    @Test
    void anyNumberIsChosenInTheListToo() {
        choose("#component-number", new PartNumber("w", 1));
        window.focus(slider("w-2"));
        window.keys(KeyCode.RIGHT);
        assertEquals(0.6, window.state().target().parts().get(1).weight(), 1e-12);
        window.start(PLANE);
        choose("#plane-component-number", new PartNumber("rho", 0));
        double before = PlaneNumber.RHO.of(window.state().plane().normal(0));
        window.focus(slider("plane-rho-1"));
        window.keys(KeyCode.LEFT);
        assertTrue(PlaneNumber.RHO.of(window.state().plane().normal(0)) < before - 0.05);
        window.click("#undo");
        assertEquals(PLANE, window.link());
    }

    @Test
    void theListNamesTheNumbersInTheLanguageOfTheScreen() {
        ChoiceBox<PartNumber> list = window.find("#component-number");
        assertEquals("σ of 2", WindowFixture.ask(() -> list.getConverter().toString(new PartNumber("s", 1))));
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertEquals("分量 2 的 σ", WindowFixture.ask(() -> list.getConverter().toString(new PartNumber("s", 1))));
        WindowFixture.run(() -> window.choices().language().set(Language.EN));
    }

    @Test
    void whereAComponentIsTakenAwayTheLastOneHasItAndTheOthersAreInTheList() {
        window.focus(window.find("#s-2"));
        window.click("#remove-component-1");
        assertEquals(0.8, slider("s-1").getValue(), 1e-12);
        assertEquals(3, window.<ChoiceBox<?>>find("#component-number").getItems().size());
        window.click("#undo");
        assertEquals(6, window.<ChoiceBox<?>>find("#component-number").getItems().size());
        assertEquals(0.8, slider("s-2").getValue(), 1e-12);
    }

    @Test
    void inAHallTheWeightsAreThoseOfThePlaceThatIsShown() {
        WindowFixture.run(() -> window.choices().presenting().set(true));
        window.settle();
        window.start("fit?w=3,4&m=-2.5,2.5&s=0.8,0.8");
        assertTrue(window.<ToggleButton>find("#choose-strip-w-1").getText().startsWith("3"));
        window.start(PLANE);
        ToggleButton weight = window.find("#choose-strip-plane-w-2");
        assertTrue(weight.getText().startsWith("2"), weight::getText);
        WindowFixture.run(weight::fire);
        window.settle();
        window.focus(window.find("#strip-plane-w-2 .slider"));
        window.keys(KeyCode.RIGHT);
        assertEquals(2.1, window.state().plane().target().parts().get(1).weight(), 1e-12);
        WindowFixture.run(() -> window.choices().presenting().set(false));
    }

    @Test
    void itIsAwayWithTheCardOfPAndOverAPosterior() {
        assertTrue(isSeen());
        window.start(TWO + "&hide=p");
        assertFalse(isSeen());
        window.start("fit?posterior=linear&x=1.2&noise=0.6");
        assertFalse(isSeen());
    }

    private static boolean isSeen() {
        return window.all(".component-slider").anyMatch(each -> {
            for (Node node = each; node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }
}
