package kllab.lab.discrete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kllab.Pictures;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscreteState;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The discrete lab in the window: bars dragged and locked, weights and names typed, views, streams and presets. */
@Tag("window")
class DiscreteTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static final String DIE = "discrete?p=1,1,1,1&q=4,3,2,1";

    @BeforeEach
    void showADie() {
        still(true);
        window.start("discrete?p=1,2&q=2,1");
        window.start(DIE);
    }

    /** Whether motion is to be reduced. */
    private static void still(boolean reduced) {
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(reduced));
    }

    private static DiscreteState state() {
        try {
            return DiscreteLink.LINKS.parse(Link.parse(WindowFixture.ask(window::link)));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    private static List<Double> weights(Side side) {
        return state().own(side).weights().weights();
    }

    private static double sum(Side side) {
        return weights(side).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void undoneInOneStepTo(String link) {
        window.click("#undo");
        assertEquals(link, window.link());
        assertTrue(window.find("#undo").isDisabled());
    }

    /** Takes a preset without opening its menu, which would reach below the headless screen: that throws then. */
    private static void take(Preset preset) {
        MenuButton presets = window.find("#presets");
        WindowFixture.run(() -> presets.getItems().stream()
                .filter(item -> item.getId().equals("preset-" + preset.name())).findFirst().orElseThrow().fire());
        window.settle();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(condition::getAsBoolean));
        window.settle();
    }

    @ParameterizedTest
    @CsvSource({"P, 1", "P, 4", "Q, 2", "Q, 3"})
    void aTopDraggedUpTakesFromTheOthersInProportionAsOneStepOfUndo(Side side, int outcome) {
        DiscreteState before = state();
        Node handle = window.find("#handle-" + side.style() + "-" + outcome);
        Point2D from = WindowFixture.middle(handle);
        window.drag(handle, 0, -25);
        double now = state().own(side).weights().probability(outcome - 1);
        assertTrue(now > before.own(side).weights().probability(outcome - 1));
        assertEquals(from.getY() - 25, WindowFixture.middle(handle).getY(), 1.5);
        assertEquals(sum(side), before.own(side).weights().weights().stream().mapToDouble(w -> w).sum(), 1e-12);
        Side other = side == Side.P ? Side.Q : Side.P;
        assertEquals(before.own(other), state().own(other));
        int a = outcome == 1 ? 1 : 0;
        int b = outcome == 3 ? 1 : 2;
        assertEquals(before.own(side).weights().weight(a) / before.own(side).weights().weight(b),
                weights(side).get(a) / weights(side).get(b), 1e-5);
        undoneInOneStepTo(DIE);
    }

    @Test
    void aTopIsRoundAndInTheColourOfItsDistribution() {
        Region handle = window.find("#handle-p-1");
        BackgroundFill ring = handle.getBackground().getFills().get(1);
        assertEquals(Color.web("#0067b1"), ring.getFill());
        assertTrue(ring.getRadii().getTopLeftHorizontalRadius() > handle.getWidth() / 4);
    }

    @Test
    void aTopDraggedToTheFloorAndBackLosesNothing() {
        Node handle = window.find("#handle-p-1");
        Point2D from = WindowFixture.middle(handle);
        window.press(from);
        window.dragTo(from.add(0, 2000));
        assertEquals(0, weights(Side.P).getFirst());
        window.dragTo(from);
        window.release(from);
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), weights(Side.P));
    }

    @Test
    void aTopDraggedBeyondThePlotTakesAllThereIs() {
        Point2D from = WindowFixture.middle(window.find("#handle-p-1"));
        window.press(from);
        window.dragTo(from.add(0, -2000));
        assertEquals(List.of(4.0, 0.0, 0.0, 0.0), weights(Side.P));
        window.release(from.add(0, -2000));
        undoneInOneStepTo(DIE);
    }

    @Test
    void theAxisStaysUnderTheHandUntilThePointerIsBeyondIt() {
        Node other = window.find("#handle-p-2");
        Node handle = window.find("#handle-q-2");
        Point2D still = WindowFixture.middle(other);
        Point2D from = WindowFixture.middle(handle);
        window.press(from);
        // Near its own place the axis stays; beyond the edge it follows, and shows all.
        window.dragTo(from.add(0, -20));
        assertEquals(still, WindowFixture.middle(other));
        window.dragTo(from.add(0, -900));
        window.await(() -> WindowFixture.middle(other).getY() > still.getY() + 20);
        window.release(from.add(0, -900));
        assertTrue(
                ((DiscreteModel) window.labs().shown().get().model()).axes().get().probability().bounds().max() >= 1);
    }

    @Test
    void keysMoveATop() {
        window.focus(window.find("#handle-p-1"));
        window.keys(KeyCode.UP);
        assertEquals(0.26, state().p().weights().probability(0), 1e-12);
        window.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(0.259, state().p().weights().probability(0), 1e-12);
        window.keys(KeyCode.PAGE_UP);
        assertEquals(0.359, state().p().weights().probability(0), 1e-12);
        window.keys(KeyCode.END);
        assertEquals(List.of(4.0, 0.0, 0.0, 0.0), weights(Side.P));
        window.keys(KeyCode.HOME);
        assertEquals(0, weights(Side.P).getFirst());
        assertEquals("∞", window.text("#reverse"));
    }

    @Test
    void aLockedBarStaysAndCannotBeDragged() {
        window.click("#lock-q-1");
        assertTrue(window.<ToggleButton>find("#lock-q-1").isSelected());
        window.drag(window.find("#handle-q-1"), 0, 60);
        assertEquals(DIE + "&lockQ=1", window.link());
        window.drag(window.find("#handle-q-4"), 0, -40);
        assertEquals(4, weights(Side.Q).getFirst());
        assertEquals(0.4, state().q().weights().probability(0), 1e-12);
        assertTrue(weights(Side.Q).get(3) > 1);
        assertTrue(window.find("#handle-q-1").getAccessibleText().endsWith("held by locks"));
        window.click("#undo");
        window.click("#lock-q-1");
        assertEquals(DIE, window.link());
    }

    @Test
    void whereAllOthersAreLockedTheScreenSaysThatNothingMoves() {
        window.start(DIE + "&lockP=1,2,3");
        window.drag(window.find("#handle-p-4"), 0, -50);
        assertEquals(DIE + "&lockP=1,2,3", window.link());
        assertTrue(window.all(".hint").anyMatch(each -> each instanceof Labeled label
                && label.getText().equals("all or all but one of the bars of p are locked: none can be dragged")));
    }

    @Test
    void handlesSayWhatTheyAreAndStandAt() {
        Node handle = window.find("#handle-q-1");
        assertEquals("Top of the bar of “A” in q", handle.getAccessibleText());
        assertEquals("0.4000",
                WindowFixture.ask(() -> handle.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    private static List<Preset> presets() {
        return Preset.all("discrete.preset.");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void presetsAreOneStep(Preset preset) {
        take(preset);
        DiscreteState there = state().with(preset);
        assertEquals(there, state());
        assertNotEquals(DIE, window.link());
        undoneInOneStepTo(DIE);
    }

    @Test
    void swapAndResetAndTheUnit() {
        window.click("#swap");
        assertEquals("discrete?p=4,3,2,1&q=1,1,1,1", window.link());
        ChoiceBox<InformationUnit> unit = window.find("#unit");
        WindowFixture.run(() -> unit.setValue(InformationUnit.BITS));
        assertEquals("discrete?p=4,3,2,1&q=1,1,1,1&unit=bits", window.link());
        window.settle();
        assertEquals("0.1536", window.text("#value"));
        assertEquals("2.0000", window.text("#cross-entropy"));
        assertEquals("1.8464", window.text("#entropy-p"));
        window.click("#reset");
        assertEquals("discrete?p=0.2,0.4,0.4&q=1,1,1", window.link());
    }

    @Test
    void infinityNamesWhoDidItAndJensenShannonStaysFinite() {
        window.start("discrete?p=3,2,1,1&q=3,1,0,0&names=a,b,c,d");
        assertEquals("∞", window.text("#value"));
        assertEquals("as q gives 2 outcomes of p probability 0", window.text("#value-unit"));
        assertEquals("KL(p ‖ q) = ∞: q gives “c”, “d” probability 0. "
                + "Jensen–Shannon stays finite.", window.text("#discrete-note"));
        assertFalse(window.text("#jensenShannon").contains("∞"));
        window.enter(window.<TextField>find("#weight-q-4"), "1");
        assertEquals("as q gives “c” probability 0", window.text("#value-unit"));
        window.click("#swap");
        assertEquals("nats", window.text("#value-unit"));
        assertEquals("∞", window.text("#reverse"));
        window.enter(window.<TextField>find("#weight-p-3"), "1");
        assertEquals("", window.text("#discrete-note"));
    }

    @Test
    void theLettersNameTheirSource() {
        take(Preset.of("discrete.preset.letters"));
        assertTrue(window.text("#discrete-note").contains("Source: P. Norvig"), window.text("#discrete-note"));
        assertTrue(window.text("#discrete-note").contains("0.3708 nats with all 26"), window.text("#discrete-note"));
    }

    @Test
    void aViewIsChosenAsOneStep() {
        for (DiscreteOptions.View view : List.of(DiscreteOptions.View.CODING, DiscreteOptions.View.STREAM,
                DiscreteOptions.View.SWEEP)) {
            window.click("#choose-" + view);
            assertEquals(DIE + "&view=" + view.name().toLowerCase(Locale.ROOT), window.link());
            undoneInOneStepTo(DIE);
        }
        assertTrue(window.all("#sums").findAny().isPresent());
    }

    @Test
    void codingShowsWordsAndLengthsThatFollowTheBarsInBitsWhateverTheUnit() {
        window.start("discrete?p=4,2,1,1&q=1,4,2,1&view=coding");
        List<String> ofP = List.of("0", "10", "110", "111");
        List<String> ofQ = List.of("110", "0", "10", "111");
        for (int i = 0; i < 4; i++) {
            assertEquals(ofP.get(i), window.text("#code-word-p-" + (i + 1)));
            assertEquals(ofQ.get(i), window.text("#code-word-q-" + (i + 1)));
            assertEquals(Integer.toString(ofQ.get(i).length()), window.text("#code-length-q-" + (i + 1)));
        }
        assertEquals("3.000", window.text("#code-ideal-p-4"));
        assertEquals("0.500", window.text("#code-probability-q-2"));
        String said = window.text("#whole-bits");
        assertTrue(said.contains("2.3750 bits") && said.contains("1.7500") && said.contains("happens to be KL here"),
                said);
        assertTrue(said.endsWith("All in bits."), said);
        window.enter(window.<TextField>find("#weight-q-1"), "0");
        assertEquals("–", window.text("#code-word-q-1"));
        assertEquals("∞", window.text("#code-length-q-1"));
        assertEquals("∞", window.text("#code-ideal-q-1"));
        assertTrue(window.text("#whole-bits").contains("no word for it"), window.text("#whole-bits"));
        assertTrue(window.find("#code-gap").getAccessibleText().contains("∞"));
        window.click("#undo");
        assertEquals("110", window.text("#code-word-q-1"));
        window.click("#add-outcome");
        assertEquals(5, state().count());
        assertFalse(window.text("#code-word-p-5").isEmpty());
        window.click("#undo");
        assertEquals(4, state().count());
        assertFalse(window.all("#code-word-p-5").findAny().isPresent());
    }

    @Test
    void symbolsAreDrawnOneByOneAndCostWhatTheirCodesSay() {
        window.start("discrete?p=1,1&q=1,3&view=stream&symbols=0");
        assertTrue(window.text("#coding-result").startsWith("No symbols yet"), window.text("#coding-result"));
        window.click("#step-symbols");
        assertEquals(1, state().options().symbols());
        String cost = window.text("#stream").equals("A") ? "2.0000" : "0.4150";
        assertTrue(
                window.text("#coding-result")
                        .startsWith("1 symbol costs 1.0000 bits with p’s ideal lengths and " + cost),
                window.text("#coding-result"));
        window.click("#new-seed");
        assertEquals(8, state().options().seed());
        window.enter(window.<TextField>find("#seed"), "123");
        assertEquals(123, state().options().seed());
        window.click("#reset-symbols");
        assertEquals(0, state().options().symbols());
    }

    @Test
    void playingUnderReducedMotionDrawsAllAtOnceAsOneStep() {
        window.start(DIE + "&view=stream");
        window.click("#play-symbols");
        assertEquals(DIE + "&view=stream&symbols=10000", window.link());
        assertTrue(window.find("#play-symbols").isDisabled());
        undoneInOneStepTo(DIE + "&view=stream");
    }

    @Test
    void playingRunsUntilItIsPausedAsOneStep() throws TimeoutException {
        still(false);
        window.start(DIE + "&view=stream");
        window.click("#play-symbols");
        await(() -> state().options().symbols() > 50);
        assertEquals("Pause", window.text("#play-symbols"));
        window.click("#play-symbols");
        assertEquals("Play", window.text("#play-symbols"));
        undoneInOneStepTo(DIE + "&view=stream");
    }

    @Test
    void aSymbolWithoutACodeWordIsNamed() {
        window.start("discrete?p=1,1&q=1,0&view=stream&symbols=40");
        String said = window.text("#coding-result");
        assertTrue(said
                .matches("40 symbols cost 1\\.0000 bits each with p’s ideal lengths\\. With q’s they cannot be sent: "
                        + "symbol [0-9]+ was “B”, which has no code word\\."),
                said);
    }

    @Test
    void theSweepIsForTwoOutcomesAndOffersThem() {
        window.click("#choose-SWEEP");
        assertTrue(window.find("#sweep-two").getParent().isVisible());
        window.click("#take-coin");
        assertFalse(window.find("#sweep-two").getParent().isVisible());
        assertEquals("discrete?p=3,7&q=1,1&names=H,T&view=sweep", window.link());
    }

    @Test
    void thePointOnTheCurveMovesQAndNothingElse() {
        window.start("discrete?p=3,7&q=1,1&view=sweep");
        Node handle = window.find("#handle-sweep");
        Point2D from = WindowFixture.middle(handle);
        window.drag(handle, 40, 0);
        assertEquals(from.getX() + 40, WindowFixture.middle(handle).getX(), 1.5);
        assertEquals(List.of(3.0, 7.0), weights(Side.P));
        assertEquals(2, sum(Side.Q), 1e-12);
        assertTrue(state().q().weights().probability(0) > 0.5);
        undoneInOneStepTo("discrete?p=3,7&q=1,1&view=sweep");
        window.focus(handle);
        window.keys(KeyCode.LEFT);
        assertEquals(0.49, state().q().weights().probability(0), 1e-12);
        window.keys(KeyCode.HOME);
        assertEquals("∞", window.text("#value"));
    }

    @Test
    void thePointerReadsOutTheOutcomeUnderIt() {
        Node bars = window.find("#bars");
        window.hover(WindowFixture.middle(window.find("#handle-q-2")).add(0, 12));
        assertTrue(bars.isVisible());
        assertEquals("B\np = 0.2500\nq = 0.3000\np log(p/q) = −0.0456", window.text("#bars .hover-readout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"discrete?p=1,2&q=1,2,3", "discrete?p=0,0&q=1,1", "discrete?p=1,1&q=1,1&lockP=3"})
    void aBadLinkLeavesTheStateAsItWas(String link) {
        window.chord(KeyCode.CONTROL, KeyCode.L);
        window.enter(window.find("#link-field"), link);
        assertFalse(window.text("#link-problem").isEmpty());
        assertEquals(DIE, window.link());
        window.keys(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"light, 1440, 900, LIGHT, EN, fair_die, TERMS", "dark, 1440, 900, DARK, EN, letters, TERMS",
            "projector, 1440, 900, PROJECTOR, EN, loaded_die, TERMS", "chinese, 1440, 900, LIGHT, ZH, letters, CODING",
            "small, 900, 600, LIGHT, EN, fair_die, TERMS", "coding, 1440, 900, LIGHT, EN, loaded_die, CODING",
            "coding-small, 900, 600, LIGHT, EN, zeros, CODING", "zeros, 1440, 900, LIGHT, EN, zeros, TERMS",
            "sweep, 1440, 900, DARK, EN, coin, SWEEP", "sweep-projector, 1440, 900, PROJECTOR, ZH, coin, SWEEP",
            "4k, 3840, 2160, LIGHT, EN, letters, TERMS"})
    void pictures(String name, int width, int height, ThemeChoice theme, Language language, String preset,
            DiscreteOptions.View view) {
        DiscreteState state = DiscreteState.INITIAL.with(Preset.of("discrete.preset." + preset));
        String link = DiscreteLink.LINKS.of(state.withOptions(state.options().withView(view))).text();
        Image image = WindowFixture.ask(() -> {
            var scene = WindowFixture.scene(link, new Choices(theme, language), width, height);
            WindowFixture.lookAt(scene);
            return Pictures.write(scene, "discrete-" + name);
        });
        assertEquals((double) width, image.getWidth());
        double ground = image.getPixelReader().getColor(3, height - 3).getBrightness();
        assertTrue(theme == ThemeChoice.DARK ? ground < 0.15 : ground > 0.9, "ground of " + theme + ": " + ground);
    }
}
