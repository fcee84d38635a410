package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.lab.Preset;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.posterior.Observation;
import kllab.link.Link;
import kllab.math.fit.descent.DescentRule;
import kllab.parameter.Readout;
import kllab.math.fit.LineDivergences;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fit lab in the window: components and q dragged and typed, objectives, minima, views and posteriors. */
@Tag("window")
class FitTest {
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(TWO);

    private static void awaitMinima() {
        window.await(() -> !window.text("#fit-note").isEmpty());
    }

    @Test
    void overAPosteriorNothingSpeaksOfComponents() {
        window.start("fit");
        assertTrue(hint().contains("components"), FitTest::hint);
        window.start("fit?posterior=linear&x=1.2&noise=0.6");
        assertEquals("drag q", hint());
    }

    private static String hint() {
        return window.<Labeled>find(".densities .hint").getText();
    }

    @Test
    void aSummitIsDraggedSidewaysForItsMeanAndUpForItsWeightAsOneStep() {
        window.drag(window.find("#handle-m-1"), -30, 0);
        assertTrue(window.state().target().parts().getFirst().normal().mu() < -2.6);
        assertEquals(0.5, window.state().target().parts().getFirst().weight());
        window.click("#undo");
        assertEquals(TWO, window.link());
        window.drag(window.find("#handle-m-2"), 0, -40);
        assertTrue(window.state().target().probability(1) > 0.55);
        window.click("#undo");
        window.drag(window.find("#handle-s-1"), 20, 0);
        assertTrue(window.state().target().parts().getFirst().normal().sigma() > 0.9);
    }

    @Test
    void aComponentOfWeightNothingIsRaisedAndTheOnlyOneKeepsItsWeight() {
        window.start("fit?w=0,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse");
        window.drag(window.find("#handle-m-1"), 0, -80);
        assertTrue(window.state().target().probability(0) > 0.1);
        assertEquals(0.5, window.state().target().parts().get(1).weight());
        window.start("fit?w=0,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse");
        window.drag(window.find("#handle-m-2"), 10, -80);
        assertEquals(0.5, window.state().target().parts().get(1).weight());
    }

    @Test
    void qIsDraggedOnItsCurveAndInTheLandscape() {
        window.drag(window.find("#handle-mu"), -30, 0);
        assertTrue(window.state().q().mu() < 0.9);
        window.drag(window.find("#handle-sigma"), 20, 0);
        assertTrue(window.state().q().sigma() > 1.6);
        FitState before = window.state();
        window.drag(window.find("#handle-landscape"), -30, 20);
        assertTrue(window.state().q().mu() < before.q().mu() && window.state().q().sigma() < before.q().sigma(),
                () -> before.q() + " " + window.state().q());
    }

    @Test
    void handlesFollowTheKeys() {
        window.focus(window.find("#handle-m-1"));
        window.keys(KeyCode.RIGHT, KeyCode.UP);
        assertEquals(-2.4, window.state().target().parts().getFirst().normal().mu(), 1e-12);
        assertEquals(0.6, window.state().target().parts().getFirst().weight(), 1e-12);
    }

    @Test
    void theMinimaAreToldAndTheBestIsTaken() {
        awaitMinima();
        assertEquals("3 minima; the best q is N(−2.4919, 0.8126²), at 0.6903 nats", window.text("#fit-note"));
        window.click("#best-q");
        assertEquals(-2.4919, window.state().q().mu(), 1e-4);
        assertEquals("0.6903", window.text("#value"));
        assertTrue(window.find("#fit-landscape").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()
                .contains("0.6903"));
    }

    @Test
    void theBestQIsCopiedAsALinkWithAllItsDigits() throws BadInput {
        awaitMinima();
        window.click("#copy-best-q");
        assertEquals(TWO, window.link());
        String copied = WindowFixture.ask(() -> Clipboard.getSystemClipboard().getString());
        FitState best = FitLink.LINKS.parse(Link.parse(copied));
        assertEquals(-2.49189561, best.q().mu(), 1e-8);
        assertEquals(0.81259920, best.q().sigma(), 1e-8);
        assertEquals(window.state().target(), best.target());
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO + "&cover=value,secondPlot", TWO + "&ask=value",
            "fit?plane=full&weights=1&means=0,0&covariances=2.25,1.2,1&ask=value"})
    void whileAQuestionCoversWhatWouldTellTheBestQNothingGoesThere(String link) {
        window.start(link.replaceAll("&(cover|ask)=.*", ""));
        assertTrue(window.find(".best-buttons").isVisible());
        window.start(link);
        assertFalse(window.scene().lookup(".best-buttons").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"forward, 1.1913", "reverse, 1.2646", "js, 0.2299", "alpha, 1.0421", "renyi, 0.6036"})
    void theLargeNumberIsTheObjective(String objective, String shown) {
        window.start(TWO.replace("reverse", objective));
        awaitMinima();
        assertEquals(shown, window.text("#value"));
        assertFalse(window.all("#handle-landscape").toList().isEmpty());
    }

    @Test
    void everyDivergenceStandsInTheTable() {
        window.start(TWO + "&view=table");
        assertEquals("1.1913", window.text("#table-forward"));
        assertEquals("8.1919", window.text("#table-chiSquared"));
        assertEquals("1.6622", window.text("#table-wasserstein"));
        window.start("fit?posterior=coin&view=table");
        assertEquals(Readout.STANDARD
                .of(new LineDivergences(window.state().target().density(), window.state().line().density())
                        .wasserstein()),
                window.text("#table-wasserstein"));
        assertTrue(window.text("#table-wasserstein").matches("[0-9.]+"));
    }

    @Test
    void theSliderOfTheSeparationMovesTwoEqualComponents() {
        window.start(TWO + "&view=separation");
        window.enter(window.find("#separation .text-field"), "2.6");
        assertEquals(List.of(-2.6, 2.6),
                window.state().target().parts().stream().map(part -> part.normal().mu()).toList());
        assertTrue(window.text("#separation-note").startsWith("Two equal components"));
    }

    private void awaitDraws() {
        window.await(() -> !window.text("#gradient-measured-SCORE_FUNCTION").equals("…"));
        window.await(() -> !Pending.isWithin(window.find(".gradients")));
    }

    @Test
    void estimatesOfTheGradientAreMeasuredBesideTheory() {
        window.start(TWO.replace("mu=1", "mu=0"));
        window.click("#choose-GRADIENTS");
        awaitDraws();
        assertEquals("0.8583", window.text("#gradient-theory-SCORE_FUNCTION"));
        assertEquals("5.6860", window.text("#gradient-theory-STICKING_THE_LANDING"));
        assertEquals(0.8583, number("#gradient-measured-SCORE_FUNCTION"), 0.3);
        assertTrue(window.text("#gradients-note").startsWith("Least variance here: the best baseline, 0.6817. "
                + "Reparameterised varies more"), () -> window.text("#gradients-note"));
        assertTrue(window.find("#fit-gradients").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()
                .contains("4.2595"));
    }

    private static double number(String id) {
        return Double.parseDouble(window.text(id).replace('\u2212', '-'));
    }

    @Test
    void otherDrawsAreTakenAndUndone() {
        window.start(TWO + "&view=gradients&gradientDraws=10");
        awaitDraws();
        String first = window.text("#gradient-mean-REPARAMETERISED");
        window.click("#new-draws");
        window.await(() -> !window.text("#gradient-mean-REPARAMETERISED").equals(first));
        assertTrue(window.link().endsWith("&seed=8"), window.link());
        window.click("#undo");
        window.await(() -> window.text("#gradient-mean-REPARAMETERISED").equals(first));
        window.enter(window.find("#gradient-draws .text-field"), "100");
        window.click("#choose-LOG_SIGMA");
        assertTrue(window.link().endsWith("&view=gradients&gradientOf=logSigma&gradientDraws=100"), window.link());
        awaitDraws();
        assertEquals(0, number("#gradient-mean-REPARAMETERISED") - number("#gradient-mean-BEST_BASELINE"), 0.3);
    }

    @Test
    void gradientsAreThoseOfTheReverseDivergenceWhateverTheObjectiveIs() {
        window.start(TWO.replace("reverse", "forward") + "&view=gradients");
        awaitDraws();
        assertTrue(window.text("#gradients-note").startsWith("Gradients of KL(q ‖ p), not of the chosen objective."));
    }

    @Test
    void componentsAreTypedAddedAndTakenAway() {
        window.enter(window.find("#w-1"), "0,25");
        window.enter(window.find("#m-1"), "-3");
        window.enter(window.find("#s-2"), "1.5");
        assertEquals("fit?w=0.25,0.5&m=-3,2.5&s=0.8,1.5&mu=1&sigma=1.5&objective=reverse", window.link());
        window.click("#add-component");
        assertEquals(3, window.state().target().count());
        window.click("#remove-component-1");
        window.click("#remove-component-1");
        assertEquals(1, window.state().target().count());
        assertTrue(window.find("#remove-component-1").isDisabled());
        TextField weight = window.find("#w-1");
        window.enter(weight, "0");
        assertTrue(window.state().target().parts().getFirst().weight() > 0, "what was there stays");
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, observed-x, 1.5", "SQUARE, observed-noise, 0.4", "COIN, observed-heads, 12"})
    void aPosteriorIsChosenAndItsObservationTyped(Observation.Kind kind, String field, String typed) {
        window.click("#choose-" + kind);
        window.enter(window.find("#" + field + " .text-field"), typed);
        assertEquals(kind, window.state().target().observed().kind());
        Observation observed = window.state().target().observed();
        assertEquals(Double.parseDouble(typed), switch (kind) {
            case LINEAR -> observed.x();
            case SQUARE -> observed.noise();
            default -> (double) observed.heads();
        });
        assertTrue(observed.draws() >= observed.heads());
        awaitMinima();
        window.click("#choose-NONE");
        assertTrue(window.state().target().isMixture());
    }

    @Test
    void thePinIsKeptToCompareWith() {
        window.chord(KeyCode.ALT, KeyCode.I);
        window.enter(window.find("#mu .text-field"), "0");
        assertTrue(window.link().contains("pin="), window.link());
        assertTrue(window.text("#value-pinned").contains("1.2646"), () -> window.text("#value-pinned"));
    }

    @Test
    void everyPresetIsAStateWithAName() {
        MenuButton presets = window.find("#presets");
        for (int i = 0; i < presets.getItems().size(); i++) {
            int index = i;
            String before = window.link();
            WindowFixture.run(() -> presets.getItems().get(index).fire());
            window.settle();
            assertFalse(WindowFixture.ask(() -> presets.getItems().get(index).getText()).isEmpty());
            assertTrue(i == 0 || !before.equals(window.link()));
        }
        window.click("#reset");
        assertEquals(TWO, window.link());
    }

    /** The preset says its steps, and another preset ends them. */
    @Test
    void aDescentThatWasStoppedTooEarlyIsStillWide() {
        FitState stopped = Preset.of("fit.preset.stopped_too_early").in(FitState.INITIAL, FitLink.LINKS);
        assertEquals(20, stopped.options().descent().steps());
        assertTrue(stopped.q().sigma() > 1.3, stopped::toString);
        FitState other = Preset.of("fit.preset.two_modes").in(stopped, FitLink.LINKS);
        assertEquals(0, other.options().descent().steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit", "fit?posterior=square", "fit?objective=renyi&order=2&sigma=0.1",
            "fit?w=1&m=0&s=1&objective=forward"})
    void aStateIsSaidInASentence(String link) throws BadInput {
        FitState state = FitLink.LINKS.parse(Link.parse(link));
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            String said = FitSummary.of(state.withQ(state.q().withMu(3)), FitScene.of(state), words);
            assertTrue(said.length() > 10 && !said.contains("NaN"), said);
            assertNotEquals(said, FitSummary.of(state, FitScene.of(state.withQ(state.q().withMu(3))), words));
        }
    }

    private static void awaitEnd() {
        window.await(() -> window.text("#descent").contains("N("));
    }

    /** A worker looks for the end first. */
    private static void awaitRest() {
        window.await(() -> "Descend".equals(window.find("#descend").getAccessibleText()));
    }

    @Test
    void itIsToldWhereTheStepsEndBeforeTheyAreTaken() {
        awaitMinima();
        awaitEnd();
        assertEquals("From here the steps end at N(0, 2.2667²), 0.2565 nats above the best.",
                window.text("#descent"));
    }

    @Test
    void qDescendsToItsEndAndComesBackInOneStepOfUndo() {
        window.click("#descend");
        awaitRest();
        assertNotEquals(TWO, window.link());
        assertTrue(window.state().options().descent().steps() > 5);
        assertEquals(FitState.INITIAL.q(), window.state().options().descent().start().orElseThrow());
        window.click("#undo");
        assertEquals(TWO, window.link());
        window.click("#redo");
        window.click("#descend-reset");
        assertEquals(TWO, window.link());
    }

    @Test
    void stepsAreTakenOneByOneAndAnotherMethodBeginsAnew() {
        window.click("#descend-step");
        window.click("#descend-step");
        assertEquals(2, window.state().options().descent().steps());
        assertTrue(window.text("#descent").startsWith("Step 2."));
        ChoiceBox<DescentRule.Method> methods = window.find("#method");
        WindowFixture.run(() -> methods.setValue(DescentRule.Method.NATURAL));
        assertEquals(0, window.state().options().descent().steps());
        assertEquals(FitState.INITIAL.q(), window.state().q());
        assertEquals(DescentRule.Method.NATURAL, window.state().options().descent().rule().method());
        window.click("#undo");
        assertEquals(2, window.state().options().descent().steps());
    }

    @ParameterizedTest
    @CsvSource({"fit?objective=alpha, alpha", "fit?objective=renyi, order", "fit?view=separation, separation"})
    void theThumbsOfSlidersThatAreOfNeitherAreSeen(String link, String key) {
        window.start(link);
        Region thumb = (Region) window.find("#" + key).lookup(".thumb");
        assertTrue(thumb.getBackground().getFills().stream().anyMatch(fill -> fill.getFill().isOpaque()));
    }
}
