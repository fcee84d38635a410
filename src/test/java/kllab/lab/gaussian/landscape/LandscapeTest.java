package kllab.lab.gaussian.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.Pictures;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.descent.Rates;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The landscape in the window: p dragged in it, and the descent walked. */
@Tag("window")
class LandscapeTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @BeforeEach
    void showTheLandscape() throws BadInput {
        still(false);
        start("gaussian?mu1=-2&sigma1=2&mu2=0&sigma2=1&view=landscape");
    }

    private static void start(String link) throws BadInput {
        GaussianState state = GaussianLink.LINKS.parse(Link.parse(link));
        WindowFixture.run(() -> window.model().start(state));
        window.settle();
    }

    /** Whether motion is to be reduced. */
    private static void still(boolean reduced) {
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(reduced));
    }

    private static LandscapeOptions options() {
        return window.state().landscape();
    }

    private static String said() {
        return window.text("#descent");
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(condition::getAsBoolean));
        window.settle();
    }

    private static void undoneInOneStepTo(GaussianState before) {
        window.click("#undo");
        assertEquals(before, window.state());
        assertTrue(window.find("#undo").isDisabled());
    }

    @Test
    void draggingPSetsMu1AndSigma1AndNothingElseAsOneStepOfUndo() {
        GaussianState before = window.state();
        GaussianAxes axes = window.model().axes().get();
        Node handle = window.find("#handle-landscape");
        Point2D from = WindowFixture.middle(handle);
        window.press(from);
        window.dragTo(from.add(20, 15));
        window.dragTo(from.add(45, 40));
        assertEquals(axes, window.model().axes().get());
        assertEquals(from.getX() + 45, WindowFixture.middle(handle).getX(), 1);
        assertEquals(from.getY() + 40, WindowFixture.middle(handle).getY(), 1);
        window.release(from.add(45, 40));
        double mu = window.state().p().mu();
        double sigma = window.state().p().sigma();
        assertTrue(mu > -2 && sigma < 2);
        assertEquals(before.with(GaussianParameter.MU1, mu).with(GaussianParameter.SIGMA1, sigma), window.state());
        undoneInOneStepTo(before);
    }

    @Test
    void pDraggedBelowTheAxisKeepsAPositiveSpread() {
        window.drag(window.find("#handle-landscape"), 0, 600);
        assertTrue(window.state().p().sigma() > 0 && window.state().p().sigma() <= 0.01, window.state()::toString);
        assertEquals(-2, window.state().p().mu());
    }

    @Test
    void keysMovePSidewaysAndUpByTheUsualSteps() {
        GaussianState before = window.state();
        window.focus(window.find("#handle-landscape"));
        window.keys(KeyCode.RIGHT);
        assertEquals(before.with(GaussianParameter.MU1, -1.9), window.state());
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(before.with(GaussianParameter.MU1, -1.91), window.state());
        window.keys(KeyCode.LEFT, KeyCode.UP);
        window.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(before.with(GaussianParameter.MU1, -2.01).with(GaussianParameter.SIGMA1, 2.09), window.state());
        window.keys(KeyCode.PAGE_DOWN, KeyCode.HOME);
        assertEquals(before.with(GaussianParameter.MU1, -5).with(GaussianParameter.SIGMA1, 1.09), window.state());
        window.click("#undo");
        assertEquals(before.with(GaussianParameter.MU1, -2.01).with(GaussianParameter.SIGMA1, 1.09), window.state());
    }

    @Test
    void aHeldKeyIsOneStepOfUndoInEitherDirection() {
        GaussianState before = window.state();
        for (KeyCode key : new KeyCode[]{KeyCode.RIGHT, KeyCode.DOWN}) {
            window.focus(window.find("#handle-landscape"));
            for (int repeat = 0; repeat < 5; repeat++) {
                window.press(key);
            }
            window.release(key);
            assertNotEquals(before, window.state());
            undoneInOneStepTo(before);
        }
    }

    @Test
    void theDirectionTurnsRoundAndBack() {
        GaussianState before = window.state();
        window.click("#choose-REVERSE");
        assertEquals(before.withLandscape(before.landscape().withDirection(Direction.REVERSE)), window.state());
        double reverse = Direction.REVERSE.divergence(before.p(), before.q());
        assertTrue(said().startsWith("At p, KL(q ‖ p) = " + Readout.STANDARD.of(reverse)
                + " nats, not the large number."), said());
        assertEquals(Readout.STANDARD.of(reverse), window.text("#reverse"));
        window.click("#choose-FORWARD");
        assertEquals(before, window.state());
    }

    @ParameterizedTest
    @CsvSource({"EN, direction, coordinates, learning rate", "ZH, 方向, 参数化, 学习率"})
    void theControlsHaveLabelsThatAreSeen(Language language, String direction, String coordinates, String rate) {
        WindowFixture.run(() -> window.choices().language().set(language));
        window.settle();
        assertEquals(direction, nameOf("#direction"));
        assertEquals(coordinates, nameOf("#coordinates"));
        assertEquals(rate, nameOf("#rate"));
    }

    /** The words of the label before a control, none of which is cut. */
    private static String nameOf(String control) {
        return WindowFixture.ask(() -> {
            Label label = (Label) window.find(control).getParent().getChildrenUnmodifiable().getFirst();
            assertTrue(label.isVisible() && label.getWidth() >= label.prefWidth(-1), label::getText);
            return label.getText();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theCoordinatesAreChosen(Parameterisation coordinates) {
        GaussianState before = window.state();
        ChoiceBox<Parameterisation> choice = window.find("#coordinates");
        WindowFixture.run(() -> choice.setValue(coordinates));
        window.settle();
        assertEquals(before.withLandscape(before.landscape().withCoordinates(coordinates)), window.state());
    }

    @Test
    void theRateGoesByRoundNotches() {
        GaussianState before = window.state();
        window.focus(window.find("#rate"));
        window.keys(KeyCode.RIGHT);
        assertEquals(before.withLandscape(before.landscape().withRate(0.2)), window.state());
        assertEquals("0.2", window.text("#rate-value"));
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(2, options().rate());
        window.keys(KeyCode.HOME);
        assertEquals(Rates.LIMITS.min(), options().rate());
        window.keys(KeyCode.RIGHT);
        assertEquals(0.0002, options().rate());
        window.keys(KeyCode.END);
        assertEquals(Rates.LIMITS.max(), options().rate());
    }

    @Test
    void aRateOfALinkBetweenTheNotchesStays() throws BadInput {
        start("gaussian?view=landscape&rate=0.137");
        assertEquals(0.137, options().rate());
        assertEquals("0.137", window.text("#rate-value"));
        window.focus(window.find("#rate"));
        window.keys(KeyCode.RIGHT);
        assertEquals(0.2, options().rate());
    }

    @Test
    void stepsMovePAndTheWayBackIsSteppedAndUndone() {
        GaussianState before = window.state();
        assertTrue(window.find("#descend-reset").isDisabled());
        window.click("#descend-step");
        window.click("#descend-step");
        Descent walk = Descent.from(before.p(), before.q(), Direction.FORWARD, Parameterisation.SIGMA).run(0.1, 2);
        assertNear(walk.here().at(), window.state().p());
        assertEquals(Optional.of(before.p()), options().start());
        assertEquals(2, options().steps());
        String value = Readout.STANDARD.of(KullbackLeibler.of(window.state().p(), before.q()));
        assertTrue(said().startsWith("Step 2: KL(p ‖ q) = " + value + " nats."), said());
        assertEquals(value, window.text("#value"));
        window.click("#descend-reset");
        assertEquals(before, window.state());
        window.click("#undo");
        assertEquals(2, options().steps());
        window.click("#undo");
        assertEquals(1, options().steps());
        assertNear(walk.path().get(1).at(), window.state().p());
    }

    @ParameterizedTest
    @CsvSource({"coordinates", "direction", "rate"})
    void anotherWayBeginsWhereTheLastOneBegan(String other) {
        GaussianState before = window.state();
        window.click("#descend-step");
        window.click("#descend-step");
        GaussianState walked = window.state();
        ChoiceBox<Parameterisation> coordinates = window.find("#coordinates");
        switch (other) {
            case "coordinates" -> WindowFixture.run(() -> coordinates.setValue(Parameterisation.NATURAL));
            case "direction" -> window.click("#choose-REVERSE");
            default -> {
                window.focus(window.find("#rate"));
                window.keys(KeyCode.RIGHT);
            }
        }
        window.settle();
        assertEquals(before.p(), window.state().p());
        assertEquals(0, options().steps());
        assertNotEquals(before.landscape(), options());
        window.click("#descend-step");
        assertEquals(Optional.of(before.p()), options().start());
        window.click("#undo");
        window.click("#undo");
        assertEquals(walked, window.state());
    }

    private static void assertNear(Normal expected, Normal actual) {
        assertEquals(expected.mu(), actual.mu(), 5e-5);
        assertEquals(expected.sigma(), actual.sigma(), 5e-5);
    }

    @Test
    void everythingThatShowsPMovesWithAStep() {
        window.click("#descend-step");
        Normal p = window.state().p();
        assertEquals(Normal.of(-1.8, 1.85), p);
        assertEquals("−1.80", window.field(GaussianParameter.MU1).getText());
        PlotPane pane = window.find("#landscape");
        Mark.Point at = valueAt(pane, WindowFixture.middle(window.find("#handle-landscape")));
        assertEquals(p.mu(), at.x(), 0.03);
        assertEquals(p.sigma(), at.y(), 0.03);
        assertEquals(p, WindowFixture.ask(() -> window.model().scene().getValue().state().p()));
    }

    @Test
    void stepsDrawnAheadByALinkMovePWhenTheyAreTaken() throws BadInput {
        start("gaussian?mu1=-2&sigma1=2&view=landscape&descent=12");
        assertEquals(Normal.of(-2, 2), window.state().p());
        assertTrue(said().startsWith("Ahead of p, after 12 steps: KL(N(μ, σ²) ‖ q) = "), said());
        window.click("#descend-step");
        assertEquals(1, options().steps());
        assertEquals(Optional.of(Normal.of(-2, 2)), options().start());
        assertEquals(Normal.of(-1.8, 1.85), window.state().p());
    }

    @ParameterizedTest
    @ValueSource(strings = {"handle", "swap", "q"})
    void whateverElseMovesPOrQEndsTheTrailAndLeavesPWhereItIs(String by) {
        window.click("#descend-step");
        window.click("#descend-step");
        GaussianState before = window.state();
        switch (by) {
            case "handle" -> {
                window.focus(window.find("#handle-landscape"));
                window.keys(KeyCode.RIGHT);
            }
            case "swap" -> WindowFixture.run(() -> window.model().swap());
            default -> WindowFixture.run(() -> window.model().history()
                    .update(state -> state.with(GaussianParameter.MU2, 0.5)));
        }
        window.settle();
        assertNotEquals(before, window.state());
        assertEquals(Optional.empty(), options().start());
        assertEquals(0, options().steps());
        assertTrue(said().startsWith("At p, "), said());
        if (by.equals("q")) {
            assertEquals(before.p(), window.state().p());
        }
        window.click("#undo");
        assertEquals(before, window.state());
    }

    @Test
    void aStepThatWouldTakePBeyondItsLimitsIsNotTaken() throws BadInput {
        start("gaussian?mu1=1&sigma1=0.000001&mu2=0&sigma2=0.000001&view=landscape&rate=100");
        GaussianState before = window.state();
        assertTrue(window.find("#descend-step").isDisabled());
        assertTrue(said().contains("would take p beyond the limits of μ₁ or σ₁"), said());
        still(true);
        window.click("#descend");
        assertEquals(before, window.state());
    }

    @Test
    void theNaturalGradientLandsInOneStepOfOne() throws BadInput {
        start("gaussian?mu1=-2&sigma1=2&mu2=0.5&sigma2=1&view=landscape&coordinates=natural&rate=1");
        window.click("#descend-step");
        assertTrue(said().startsWith("Step 1: KL(p ‖ q) = 0.0000 nats. θ = (μ/σ², −1/(2σ²)) goes straight to q"),
                said());
        assertTrue(window.find("#descend-step").isDisabled());
    }

    @Test
    void playingUnderReducedMotionJumpsToTheEndAsOneStepOfUndo() {
        still(true);
        GaussianState before = window.state();
        window.click("#descend");
        Descent whole = Descent.from(before.p(), before.q(), Direction.FORWARD, Parameterisation.SIGMA).run(0.1,
                1000);
        assertEquals(before.descended(before.p(), whole.steps()), window.state());
        assertEquals(before.q(), window.state().p());
        assertTrue(said().endsWith("Arrived at q."), said());
        assertEquals("Descend", window.find("#descend").getAccessibleText());
        undoneInOneStepTo(before);
    }

    @Test
    void playingStopsWhenMotionIsToBeReducedMeanwhile() throws TimeoutException {
        window.click("#descend");
        await(() -> options().steps() >= 1);
        still(true);
        await(() -> window.find("#descend").getAccessibleText().equals("Descend"));
        Descent whole = Descent.from(Normal.of(-2, 2), window.state().q(), Direction.FORWARD, Parameterisation.SIGMA)
                .run(0.1, 1000);
        assertTrue(options().steps() < whole.steps(), "it stays where it was");
    }

    @Test
    void playingWalksUntilItIsPausedAsOneStepOfUndo() throws TimeoutException {
        GaussianState before = window.state();
        window.click("#descend");
        assertEquals("Pause", window.find("#descend").getAccessibleText());
        await(() -> options().steps() >= 3);
        window.click("#descend");
        assertEquals("Descend", window.find("#descend").getAccessibleText());
        int steps = options().steps();
        assertEquals(before.descended(before.p(), steps), window.state());
        assertNotEquals(before.p(), window.state().p());
        undoneInOneStepTo(before);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN", "DARK, EN", "LIGHT, ZH"})
    void inTheMiddleOfAPlayBellNumberHandleAndPathAreAtTheSameP(ThemeChoice theme, Language language)
            throws TimeoutException {
        WindowFixture.run(() -> {
            window.choices().language().set(language);
            window.choices().theme().set(theme);
        });
        window.click("#descend");
        await(() -> options().steps() >= 6);
        WindowFixture.run(() -> {
            Pictures.write(window.scene(), "landscape-playing-" + theme + "-" + language);
            GaussianState now = window.model().scene().getValue().state();
            assertEquals(now.descended(Normal.of(-2, 2), now.landscape().steps()), now);
            assertNotEquals(Normal.of(-2, 2), now.p());
        });
        assertTrue(WindowFixture.ask(() -> {
            WindowFixture.lookAt(window.scene());
            GaussianState now = window.state();
            return window.text("#value").equals(Readout.STANDARD.of(KullbackLeibler.of(now.p(), now.q())))
                    && said().contains(window.text("#value"))
                    && window.field(GaussianParameter.MU1).getText().equals(NumberText.format(now.p().mu()));
        }));
        window.click("#descend");
    }

    @Test
    void playingEndsWithTheDescentAndBeginsAnewFromThere() throws TimeoutException, BadInput {
        start("gaussian?mu1=-2&sigma1=2&mu2=0&sigma2=1&view=landscape&coordinates=natural&rate=0.9");
        GaussianState before = window.state();
        window.click("#descend");
        await(() -> window.find("#descend").getAccessibleText().equals("Descend"));
        int all = options().steps();
        assertTrue(all > 3);
        assertTrue(window.find("#descend-step").isDisabled());
        undoneInOneStepTo(before);
        window.click("#redo");
        window.click("#descend");
        await(() -> window.find("#descend").getAccessibleText().equals("Descend"));
        assertEquals(all, options().steps());
        assertEquals(Optional.of(Normal.of(-2, 2)), options().start());
    }

    @Test
    void anotherHandEndsThePlayAndIsAStepOfItsOwn() throws TimeoutException {
        GaussianState before = window.state();
        window.click("#descend");
        await(() -> options().steps() >= 1);
        window.focus(window.find("#handle-landscape"));
        window.keys(KeyCode.RIGHT);
        await(() -> window.find("#descend").getAccessibleText().equals("Descend"));
        assertEquals(Optional.empty(), options().start());
        double moved = window.state().p().mu();
        window.click("#undo");
        assertEquals(Optional.of(before.p()), options().start());
        assertEquals(moved, window.state().p().mu() + 0.1, 0.051);
        undoneInOneStepTo(before);
    }

    @ParameterizedTest
    @CsvSource({"sigma, 2, forward, Step 1 would lead to σ ≤ 0", "logVariance, 10, forward, grown a thousandfold",
            "sigma, 60, reverse, Step 1 would lead to σ ≤ 0"})
    void aDivergingDescentSaysWhatBecameOfIt(String coordinates, String rate, String direction, String sentence)
            throws BadInput {
        start("gaussian?mu1=2&sigma1=2.4&view=landscape&coordinates=" + coordinates + "&rate=" + rate + "&direction="
                + direction);
        double around = aroundThePlot();
        still(true);
        window.click("#descend");
        assertTrue(said().contains(sentence), said());
        assertEquals(around, aroundThePlot());
        assertTrue(window.find("#descend-step").isDisabled());
    }

    /** The height of all in the card but the plot; that of the plot follows the lines of the formula below. */
    private static double aroundThePlot() {
        return window.find(".card-box.landscape").getLayoutBounds().getHeight()
                - window.find("#landscape").getLayoutBounds().getHeight();
    }

    @Test
    void theWheelZoomsADragOfTheGroundMovesAndADoubleClickFits() {
        GaussianState state = window.state();
        GaussianAxes fit = window.model().axes().get();
        PlotPane pane = window.find("#landscape");
        Point2D at = pane.localToScene(pane.getWidth() * 0.7, pane.getHeight() * 0.6);
        Mark.Point under = valueAt(pane, at);
        window.scroll(pane, at, 80);
        assertEquals(0.64 * fit.landscape().mu().bounds().length(),
                window.model().axes().get().landscape().mu().bounds().length(), 1e-9);
        assertEquals(under.x(), valueAt(pane, at).x(), 0.02);
        assertEquals(under.y(), valueAt(pane, at).y(), 0.02);
        window.press(at);
        window.dragTo(at.add(-30, 20));
        window.release(at.add(-30, 20));
        assertEquals(under.x(), valueAt(pane, at.add(-30, 20)).x(), 0.02);
        assertEquals(fit.sigma(), window.model().axes().get().sigma());
        window.doubleClick(pane, at);
        assertEquals(fit, window.model().axes().get());
        assertEquals(state, window.state());
    }

    private static Mark.Point valueAt(PlotPane pane, Point2D at) {
        return WindowFixture.ask(() -> pane.valueAt(pane.sceneToLocal(at), 0));
    }

    @Test
    void thePointerReadsOutTheDivergenceUnderIt() {
        PlotPane pane = window.find("#landscape");
        Point2D at = pane.localToScene(pane.getWidth() * 0.6, pane.getHeight() * 0.5);
        window.hover(at);
        Mark.Point there = valueAt(pane, at);
        double kl = Direction.FORWARD.divergence(Normal.of(there.x(), there.y()),
                window.state().q());
        assertEquals("μ = " + Readout.STANDARD.of(there.x()) + "\nσ = " + Readout.STANDARD.of(there.y()) + "\nKL = "
                + Readout.STANDARD.of(kl) + " nats", window.text("#landscape .hover-readout"));
    }

    @Test
    void theViewIsChosenAndLeftAndPlayingDoesNotGoOnUnseen() throws TimeoutException {
        window.click("#descend");
        await(() -> options().steps() >= 1);
        window.click("#choose-CURVE");
        int steps = options().steps();
        assertFalse(window.all("#landscape").findAny().isPresent());
        window.click("#choose-LANDSCAPE");
        await(() -> window.find("#descend").getAccessibleText().equals("Descend"));
        assertTrue(options().steps() <= steps + 1, options().steps() + " after " + steps);
    }

    @ParameterizedTest
    @CsvSource({"light, 1440, 900, LIGHT, EN, ''", "dark, 1440, 900, DARK, EN, direction=reverse",
            "projector, 1440, 900, PROJECTOR, EN, ''", "chinese, 1440, 900, LIGHT, ZH, coordinates=natural",
            "small, 900, 600, LIGHT, EN, coordinates=logVariance", "drawer, 1440, 900, LIGHT, EN, drawer=derivation",
            "near, 1440, 900, LIGHT, EN, start=0.3%2C1.2", "reverse-chinese, 1440, 900, DARK, ZH, direction=reverse",
            "ahead, 1440, 900, LIGHT, EN, mu1=-2.2&sigma1=2.1", "diverging, 1440, 900, LIGHT, EN, rate=2"})
    void picturesOfTheMiddleOfADescent(String name, int width, int height, ThemeChoice theme, Language language,
            String more) throws BadInput {
        boolean trail = !more.contains("start=") && !more.contains("mu1=");
        GaussianState state = GaussianLink.LINKS.parse(Link.parse("gaussian?view=landscape&descent=6"
                + (trail ? "&start=-2.2,2.1" : "") + (more.isEmpty() ? "" : "&" + more)));
        assertEquals((double) width, WindowFixture.ask(() -> {
            var scene = GaussianWindow.scene(new GaussianModel(state), new Choices(theme, language), width, height);
            WindowFixture.lookAt(scene);
            return Pictures.write(scene, "landscape-" + name).getWidth();
        }));
    }
}
