package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import kllab.lab.Preset;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.IntegrandOptions;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each control changes what it should, and nothing else: whole states are compared. */
@Tag("window")
class ControlsTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    /** Whatever a test did, all that is on the screen is of one state. */
    @AfterEach
    void everythingShownIsOfTheState() {
        GaussianState state = window.state();
        Normal p = state.p();
        Normal q = state.q();
        assertEquals(shown(state, KullbackLeibler.of(p, q)), window.text("#value"));
        assertEquals(shown(state, KullbackLeibler.of(q, p)), window.text("#reverse"));
        assertEquals(shown(state, JensenShannon.of(p, q)), window.text("#jensenShannon"));
        assertEquals(state.unit(), window.<ChoiceBox<?>>find("#unit").getValue());
        for (GaussianParameter each : GaussianParameter.values()) {
            assertEquals(NumberText.format(each.of(state)), window.field(each).getText());
            assertEquals(each.range().travel().clamp(each.of(state)), window.slider(each).getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"logRatio, G", "nonNegative, V"})
    void theIntegrandIsDrawnInAnotherWayByABoxAndByAKey(String option, KeyCode key) {
        GaussianState before = window.state();
        window.click("#option-" + option);
        IntegrandOptions chosen = new IntegrandOptions(option.equals("nonNegative"), option.equals("logRatio"));
        assertEquals(before.withIntegrand(chosen), window.state());
        window.click("#undo");
        assertEquals(before, window.state());
        window.chord(KeyCode.ALT, key);
        assertEquals(before.withIntegrand(chosen), window.state());
        assertTrue(window.<CheckBox>find("#option-" + option).isSelected());
        window.chord(KeyCode.ALT, key);
        assertEquals(before, window.state());
    }

    private static String shown(GaussianState state, double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    @ParameterizedTest
    @EnumSource
    void aDraggedSliderSetsItsParameterOnAGridOfHundredths(GaussianParameter parameter) {
        GaussianState before = window.state();
        window.drag(window.find("#" + parameter.key() + " .thumb"), 37, 0);
        double value = parameter.of(window.state());
        assertTrue(value > parameter.of(before));
        assertEquals(Math.rint(100 * value) / 100, value);
        assertEquals(before.with(parameter, value), window.state());
    }

    @ParameterizedTest
    @EnumSource
    void aClickOnTheTrackOfASliderSetsItsParameter(GaussianParameter parameter) {
        GaussianState before = window.state();
        Slider slider = window.slider(parameter);
        Point2D at = WindowFixture.middle(slider).add(0.3 * slider.getWidth(), 0);
        window.press(at);
        window.release(at);
        assertTrue(parameter.of(window.state()) > parameter.range().travel().middle());
        assertEquals(before.with(parameter, parameter.of(window.state())), window.state());
    }

    /** Sliders and handles, each with the parameter that it sets. */
    static Stream<Arguments> grips() {
        Stream<Arguments> each = Arrays.stream(GaussianParameter.values())
                .flatMap(parameter -> Stream.of(Arguments.of("#" + parameter.key() + " .slider", parameter),
                        Arguments.of("#handle-" + parameter.key(), parameter)));
        return Stream.concat(each, Stream.of(Arguments.of("#handle-curve", GaussianParameter.SIGMA1)));
    }

    @ParameterizedTest
    @MethodSource("grips")
    void keysStepATenthWithShiftAHundredthByPageOneAndToTheEnds(String grip, GaussianParameter parameter) {
        WindowFixture.run(() -> window.model().start(window.state().with(parameter, 1.7)));
        GaussianState before = window.state();
        window.focus(window.find(grip));
        for (KeyCode up : new KeyCode[]{KeyCode.RIGHT, KeyCode.UP}) {
            window.keys(up);
            assertEquals(before.with(parameter, 1.8), window.state());
            window.chord(KeyCode.SHIFT, up);
            assertEquals(before.with(parameter, 1.81), window.state());
            window.chord(KeyCode.SHIFT, up == KeyCode.UP ? KeyCode.DOWN : KeyCode.LEFT);
            window.keys(up == KeyCode.UP ? KeyCode.DOWN : KeyCode.LEFT);
            assertEquals(before, window.state());
        }
        window.keys(KeyCode.PAGE_UP);
        assertEquals(before.with(parameter, 2.7), window.state());
        window.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertEquals(before.with(parameter, 0.7), window.state());
        window.keys(KeyCode.END);
        assertEquals(before.with(parameter, parameter.range().travel().max()), window.state());
        window.keys(KeyCode.HOME);
        assertEquals(before.with(parameter, parameter.range().travel().min()), window.state());
    }

    @ParameterizedTest
    @MethodSource("grips")
    void aHeldKeyIsOneStepOfUndo(String grip, GaussianParameter parameter) {
        GaussianState before = window.state();
        window.focus(window.find(grip));
        for (int repeat = 0; repeat < 12; repeat++) {
            window.press(KeyCode.RIGHT);
        }
        window.release(KeyCode.RIGHT);
        assertEquals(before.with(parameter, 1), window.state().with(parameter, 1));
        assertEquals(parameter.of(before) + 1.2, parameter.of(window.state()), 1e-12);
        window.click("#undo");
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @ParameterizedTest
    @MethodSource("grips")
    void aWholeDragIsOneStepOfUndo(String grip, GaussianParameter parameter) {
        GaussianState before = window.state();
        Node node = window.find(grip);
        window.drag(node instanceof Slider ? node.lookup(".thumb") : node, 33, 0);
        GaussianState after = window.state();
        assertEquals(before.with(parameter, parameter.of(after)), after);
        assertNotEquals(parameter.of(before), parameter.of(after));
        window.click("#undo");
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
        window.click("#redo");
        assertEquals(after, window.state());
        assertTrue(window.find("#redo").isDisabled());
    }

    /** A peak or a shoulder goes sideways with the pointer, and its distribution's other number stays. */
    @ParameterizedTest
    @CsvSource({"MU1, 40", "MU1, -40", "MU2, 40", "MU2, -40", "SIGMA1, 40", "SIGMA1, -20", "SIGMA2, 20",
            "SIGMA2, -40"})
    void aDraggedHandleSetsItsParameterAndStaysUnderThePointer(GaussianParameter parameter, double dx) {
        GaussianState before = window.state();
        Node handle = window.find("#handle-" + parameter.key());
        Point2D from = WindowFixture.middle(handle);
        window.press(from);
        window.dragTo(from.add(dx / 2, -10));
        window.dragTo(from.add(dx, -25));
        assertEquals(from.getX() + dx, WindowFixture.middle(handle).getX(), 1);
        window.release(from.add(dx, -25));
        double value = parameter.of(window.state());
        assertEquals(before.with(parameter, value), window.state());
        // q's shoulder is its left one: it goes left when σ₂ grows.
        boolean grows = dx > 0 != (parameter == GaussianParameter.SIGMA2);
        assertEquals(grows, value > parameter.of(before));
    }

    @Test
    void aShoulderDraggedBeyondItsPeakLeavesASmallSpread() {
        GaussianState before = window.state();
        window.drag(window.find("#handle-sigma1"), -150, 0);
        assertEquals(before.with(GaussianParameter.SIGMA1, 0.01), window.state());
    }

    @Test
    void thePointOnTheCurveSetsSigma1AndMovesAlongTheCurve() {
        GaussianState before = window.state();
        Node handle = window.find("#handle-curve");
        Point2D from = WindowFixture.middle(handle);
        window.press(from);
        window.dragTo(from.add(25, 60));
        Point2D to = WindowFixture.middle(handle);
        window.release(from.add(25, 60));
        double sigma = window.state().p().sigma();
        assertTrue(sigma > before.p().sigma());
        assertEquals(before.with(GaussianParameter.SIGMA1, sigma), window.state());
        assertEquals(from.getX() + 25, to.getX(), 1);
        assertTrue(Math.abs(to.getY() - from.getY()) < 20, "it stays on the curve, and not under the pointer");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "'1,5', 1.5", "2.345678, 2.345678", "0.01, 0.01", "123456.5, 123456.5", "1e3, 1000",
            "' 2.5 ', 2.5"})
    void aTypedNumberIsKeptAsTypedAlsoOutsideTheTravelOfTheSlider(String typed, double value) {
        for (GaussianParameter parameter : GaussianParameter.values()) {
            GaussianState before = window.state();
            window.enter(window.field(parameter), typed);
            assertEquals(before.with(parameter, value), window.state());
            assertFalse(window.problem(parameter).isVisible());
            window.click("#undo");
            assertEquals(before, window.state());
        }
    }

    @Test
    void aTypedNumberIsTakenWhenTheFieldIsLeft() {
        GaussianState before = window.state();
        window.typeOver(window.field(GaussianParameter.MU2), "-3.25");
        assertEquals(before, window.state());
        window.focus(window.find("#swap"));
        window.settle();
        assertEquals(before.with(GaussianParameter.MU2, -3.25), window.state());
    }

    @Test
    void leavingAFieldUntouchedChangesNothing() {
        WindowFixture.run(() -> window.model().start(window.state().with(GaussianParameter.SIGMA1, 1.0 / 3)));
        GaussianState before = window.state();
        for (GaussianParameter parameter : GaussianParameter.values()) {
            window.focus(window.field(parameter));
            window.keys(KeyCode.ENTER);
        }
        window.focus(window.find("#swap"));
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfAFieldStepItsParameter(GaussianParameter parameter) {
        WindowFixture.run(() -> window.model().start(window.state().with(parameter, 1.7)));
        GaussianState before = window.state();
        window.focus(window.field(parameter));
        window.keys(KeyCode.UP);
        assertEquals(before.with(parameter, 1.8), window.state());
        window.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(before.with(parameter, 1.79), window.state());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(before.with(parameter, 2.79), window.state());
        window.keys(KeyCode.HOME, KeyCode.END, KeyCode.LEFT);
        assertEquals(before.with(parameter, 2.79), window.state());
    }

    @ParameterizedTest
    @EnumSource
    void steppersStepATenth(GaussianParameter parameter) {
        // In a narrower window they make room for the slider.
        WindowFixture.run(() -> window.stage().setWidth(1280));
        window.settle();
        GaussianState before = window.state();
        Node[] steppers = window.all("#" + parameter.key() + " .stepper").toArray(Node[]::new);
        window.click(steppers[1]);
        double up = new java.math.BigDecimal("0.1").add(java.math.BigDecimal.valueOf(parameter.of(before)))
                .doubleValue();
        assertEquals(before.with(parameter, up), window.state());
        window.click(steppers[0]);
        assertEquals(before, window.state());
        window.click("#undo");
        assertEquals(before.with(parameter, up), window.state());
    }

    private static List<Preset> presets() {
        return Preset.all("gaussian.preset.");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetSetsTheDistributionsAndNothingElse(Preset preset) {
        window.click("#option-terms");
        GaussianState before = window.state();
        window.choose("#presets", "preset-" + preset.name());
        GaussianState set = GaussianState.INITIAL.with(preset);
        assertEquals(before.with(set.p(), set.q()), window.state());
        window.click("#undo");
        assertEquals(before, window.state());
    }

    @Test
    void swapPutsPAndQInEachOthersPlace() {
        GaussianState before = window.state();
        window.click("#swap");
        assertEquals(before.with(before.q(), before.p()), window.state());
        window.click("#swap");
        assertEquals(before, window.state());
    }

    @Test
    void qIsMadeStandard() {
        GaussianState before = window.state();
        WindowFixture.run(() -> window.model().start(before.with(before.p(), Normal.of(2, 3))));
        window.click("#standardise");
        assertEquals(before.with(before.p(), Normal.of(0, 1)), window.state());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void resetGoesBackToTheBeginningAsOneStep(boolean byKey) {
        window.click("#option-logSigma");
        window.choose("#presets", "preset-far_apart");
        GaussianState before = window.state();
        if (byKey) {
            window.chord(KeyCode.ALT, KeyCode.R);
        } else {
            window.click("#reset");
        }
        assertEquals(GaussianState.INITIAL, window.state());
        window.click("#undo");
        assertEquals(before, window.state());
    }

    @Test
    void theUnitChangesTheNumbersAndNotTheDistributions() {
        GaussianState before = window.state();
        ChoiceBox<InformationUnit> unit = window.find("#unit");
        window.focus(unit);
        WindowFixture.run(() -> unit.setValue(InformationUnit.BITS));
        window.settle();
        assertEquals(before.withUnit(InformationUnit.BITS), window.state());
        double bits = KullbackLeibler.of(before.p(), before.q()) / Math.log(2);
        assertEquals(Readout.STANDARD.of(bits), window.text("#value"));
        window.click("#undo");
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
        window.click("#redo");
        assertEquals(before.withUnit(InformationUnit.BITS), window.state());
    }

    @ParameterizedTest
    @CsvSource({"terms, false, true, false", "forces, true, false, false", "logSigma, true, true, true"})
    void aCurveOptionChangesThePlotAlone(String option, boolean terms, boolean forces, boolean logSigma) {
        GaussianState before = window.state();
        window.click("#option-" + option);
        assertEquals(before.withCurve(new CurveOptions(terms, forces, logSigma)), window.state());
        window.click("#option-" + option);
        assertEquals(before, window.state());
        window.click("#undo");
        assertEquals(before.withCurve(new CurveOptions(terms, forces, logSigma)), window.state());
        assertEquals(option.equals("logSigma"),
                window.<javafx.scene.control.CheckBox>find("#option-logSigma").isSelected());
    }

    @Test
    void undoAndRedoGoBackAndForthByKeyAndByButton() {
        GaussianState first = window.state();
        window.click("#swap");
        GaussianState second = window.state();
        window.click("#option-terms");
        GaussianState third = window.state();
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(second, window.state());
        window.click("#undo");
        assertEquals(first, window.state());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, window.state());
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(second, window.state());
        window.click("#redo");
        assertEquals(third, window.state());
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.click("#swap");
        assertTrue(window.find("#redo").isDisabled());
    }

    @Test
    void undoByKeyWorksWhileAnUntouchedFieldHasTheKeyboard() {
        GaussianState before = window.state();
        window.click("#swap");
        window.focus(window.field(GaussianParameter.MU1));
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.state());
    }

    @Test
    void f11AsksForTheFullScreenAndChangesNoState() {
        GaussianState before = window.state();
        window.keys(KeyCode.F11);
        window.click("#fullScreen");
        assertEquals(2, window.fullScreenAsked());
        assertEquals(before, window.state());
    }
}
