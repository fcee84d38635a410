package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.lab.gaussian.model.EvidenceAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** The estimates, with a person's hands: what each control of the page does, and what the card of the ways says. */
@Tag("window")
class EstimatesTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    @BeforeEach
    void openThePage() {
        WindowFixture.run(() -> {
            window.scene().getPreferences().setReducedMotion(false);
            window.model().start(GaussianState.INITIAL
                    .withDrawer(DrawerOptions.INITIAL.withOpen(DrawerOptions.Page.ESTIMATES)));
        });
        window.settle();
    }

    @Test
    void whatALinkChangesIsScrolledTo() {
        window.start("gaussian?drawer=estimates&samples=10");
        window.settle();
        assertTrue(isInView("#section-samples"));
        window.start("gaussian?drawer=estimates&samples=10&bins=64");
        window.settle();
        assertTrue(isInView("#section-bins"));
    }

    private static boolean isInView(String section) {
        return WindowFixture.ask(() -> {
            ScrollPane page = window.find("#estimates-page");
            javafx.geometry.Bounds view = page.localToScene(page.getLayoutBounds());
            javafx.geometry.Bounds place = window.find(section).localToScene(
                    window.find(section).getLayoutBounds());
            return Math.min(view.getMaxY(), place.getMaxY())
                    - Math.max(view.getMinY(), place.getMinY()) > 0.4 * view.getHeight();
        });
    }

    private static EstimateOptions estimates() {
        return window.state().estimates();
    }

    private static void start(GaussianState state) {
        WindowFixture.run(() -> window.model().start(state));
        window.settle();
    }

    private static GaussianState with(Normal p, Normal q) {
        return window.state().with(p, q);
    }

    private static GaussianState withSamples(int samples) {
        return window.state().withEstimates(estimates().withSamples(samples));
    }

    private static void undo() {
        WindowFixture.run(window.model().history()::undo);
        window.settle();
    }

    /** Brings what is in the drawer into view, as a person does with the wheel. */
    private static <T extends Node> T see(T node) {
        WindowFixture.run(() -> {
            ScrollPane page = (ScrollPane) window.scene().lookup("#estimates-page");
            Node content = page.getContent();
            double at = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
            double height = page.getViewportBounds().getHeight();
            page.setVvalue((at - height / 2) / (content.getLayoutBounds().getHeight() - height));
        });
        window.settle();
        return node;
    }

    private static void click(String selector) {
        window.click(see(window.<Node>find(selector)));
    }

    private static void waitFor(String selector, String text) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WindowFixture.ask(() -> window.text(selector))
                    .equals(text));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(selector + " says " + window.text(selector) + ", not " + text, e);
        }
        window.settle();
    }

    private static MonteCarlo run(GaussianState state) {
        return MonteCarlo.of(state.p(), state.q(), state.estimates().seed()).advance(state.estimates().samples());
    }

    @Test
    void theWaysStandSideBySideWithTheirErrorsAndDifferences() {
        start(withSamples(10_000));
        assertEquals("0.4217", window.text("#value"));
        assertEquals("0.421675", window.text("#way-closed"));
        assertEquals("exact to the last digit", window.text("#way-closed-error"));
        assertEquals("0.421675", window.text("#way-quadrature"));
        assertEquals("error ≤ 4.0·10⁻¹⁴, 126 points", window.text("#way-quadrature-error"));
        assertEquals("difference 0", window.text("#way-quadrature-difference"));
        assertEquals("Monte Carlo, 10\u00A0000", window.text("#way-monteCarlo-name"));
        assertEquals("0.4245", window.text("#way-monteCarlo"));
        assertEquals("± 0.0132 (2 s.e.), seed 7", window.text("#way-monteCarlo-error"));
        assertEquals("difference +0.0029", window.text("#way-monteCarlo-difference"));
    }

    @Test
    void theCardOfTheWaysIsThereWithEitherPageAndTheFormulaWithNone() {
        assertEquals(0, window.all("#formula-symbols").count());
        window.click("#choose-DERIVATION");
        assertEquals(1, window.all("#ways").count());
        window.click("#close-drawer");
        assertEquals(0, window.all("#ways").count());
        assertEquals(1, window.all("#formula-symbols").count());
        assertEquals("0.4217", window.text("#value"));
    }

    @Test
    void everyNumberFollowsTheUnit() {
        WindowFixture.run(() -> window.<ChoiceBox<InformationUnit>>find("#unit").setValue(InformationUnit.BITS));
        window.settle();
        GaussianState state = window.state();
        assertEquals(InformationUnit.BITS, state.unit());
        double bits = KullbackLeibler.of(state.p(), state.q()) / Math.log(2);
        MonteCarlo run = run(state);
        Readout six = new Readout(6);
        assertEquals(six.of(bits), window.text("#way-closed"));
        assertEquals(six.of(bits), window.text("#way-quadrature"));
        String mean = Readout.STANDARD.of(run.estimate(Estimator.K1).mean() / Math.log(2));
        assertEquals(mean, window.text("#way-monteCarlo"));
        assertEquals(mean, window.text("#mean-k1"));
        assertEquals(Readout.STANDARD.of(run.estimate(Estimator.K3).standardError() / Math.log(2)),
                window.text("#spread-k3"));
        assertEquals("Σ Pᵢ log₂(Pᵢ/Qᵢ) = "
                + Readout.STANDARD.of(BinnedDivergence.of(state.p(), state.q(), 16).total() / Math.log(2)) + " bits",
                window.text("#bins-sum"));
        assertTrue(window.text("#samples-result").contains(" bits "));
        assertEquals("KL(p ‖ q) = " + Readout.STANDARD.of(bits) + " bits, unchanged", window.text("#invariant"));
    }

    @Test
    void theSliderOfBinsGoesByRatiosAndADragIsOneStepOfUndo() {
        GaussianState before = window.state();
        see(window.find("#bins .slider"));
        window.drag(window.find("#bins .thumb"), 25, 0);
        assertTrue(estimates().bins() > 16);
        assertEquals(before.withEstimates(before.estimates().withBins(estimates().bins())), window.state());
        undo();
        assertEquals(before, window.state());
        window.focus(window.find("#bins .slider"));
        window.keys(KeyCode.END);
        assertEquals(1000, estimates().bins());
        window.keys(KeyCode.HOME);
        assertEquals(2, estimates().bins());
        window.keys(KeyCode.RIGHT, KeyCode.PAGE_UP);
        assertEquals(13, estimates().bins());
    }

    @Test
    void theNumberOfBinsIsTypedWholeAndTheSumSaysHowMuchIsMissing() {
        TextField field = see(window.find("#bins .number-field"));
        window.enter(field, "64");
        assertEquals(64, estimates().bins());
        GaussianState state = window.state();
        double total = BinnedDivergence.of(state.p(), state.q(), 64).total();
        double kl = KullbackLeibler.of(state.p(), state.q());
        assertEquals("Σ Pᵢ log(Pᵢ/Qᵢ) = " + Readout.STANDARD.of(total) + " nats", window.text("#bins-sum"));
        assertEquals(Readout.STANDARD.of(kl - total) + " below the integral", window.text("#bins-missing"));
        window.enter(field, "64.5");
        assertEquals(64, estimates().bins());
        assertEquals("Number of bins must be a whole number, not 64.5", window.text("#bins .problem"));
        window.enter(field, "1001");
        assertEquals("Number of bins must be from 2 to 1000, not 1001", window.text("#bins .problem"));
    }

    @Test
    void aSeedIsTypedOrTheNextOneTaken() {
        GaussianState before = window.state();
        window.enter(see(window.find("#seed")), "41");
        assertEquals(before.withEstimates(before.estimates().withSeed(41)), window.state());
        String ofSeed41 = window.text("#mean-k1");
        click("#new-seed");
        assertEquals(before.withEstimates(before.estimates().withSeed(42)), window.state());
        assertNotEquals(ofSeed41, window.text("#mean-k1"));
        undo();
        assertEquals(ofSeed41, window.text("#mean-k1"));
        window.enter(window.find("#seed"), "-1");
        assertEquals(41, estimates().seed());
        assertEquals("Seed must be from 0 to 999999999, not -1", window.text("#section-samples .problem"));
        start(window.state().withEstimates(estimates().withSeed(EstimateOptions.LARGEST_SEED)));
        click("#new-seed");
        assertEquals(0, estimates().seed());
    }

    @ParameterizedTest
    @CsvSource({"1, 1001", "10, 1010", "1000, 2000"})
    void aButtonDrawsSoManyMore(int draws, int expected) {
        GaussianState before = window.state();
        click("#draw-" + draws);
        assertEquals(withSamples(expected), window.state());
        assertEquals("Monte Carlo, " + expected, window.text("#way-monteCarlo-name"));
        assertEquals(Readout.STANDARD.of(run(window.state()).estimate(Estimator.K2).mean()), window.text("#mean-k2"));
        undo();
        assertEquals(before, window.state());
    }

    @Test
    void withoutDrawsASentenceSaysWhatToDo() {
        click("#reset-samples");
        assertEquals(0, estimates().samples());
        assertEquals("No draws yet: add some, or press Play.", window.text("#samples-result"));
        assertEquals("–", window.text("#way-monteCarlo"));
        assertEquals("a standard error needs two draws, seed 7", window.text("#way-monteCarlo-error"));
    }

    @ParameterizedTest
    @EnumSource
    void oneDrawHasNoStandardErrorAndTheWordsSaySo(Language language) {
        WindowFixture.run(() -> window.choices().language().set(language));
        start(withSamples(1));
        assertEquals("–", window.text("#spread-k1"));
        assertEquals(language == Language.EN
                ? "a standard error needs two draws, seed 7"
                : "至少两个样本才有标准误，种子 7", window.text("#way-monteCarlo-error"));
        String mean = Readout.STANDARD.of(run(window.state()).estimate(Estimator.K1).mean());
        assertEquals(language == Language.EN
                ? "mean " + mean + " nats of 1 draw; a standard error needs two draws"
                : "均值 " + mean + " 奈特，1 个样本；至少两个样本才有标准误", window.text("#samples-result"));
        assertEquals(window.text("#samples-result"), window.find("#samples-plot").getAccessibleText());
        assertEquals(language == Language.EN ? "1 more draw" : "再抽 1 个样本",
                window.find("#draw-1").getAccessibleText());
        click("#draw-1");
        assertTrue(window.text("#samples-result").contains(" ± "), window.text("#samples-result"));
        assertNotEquals("–", window.text("#spread-k1"));
    }

    @Test
    void theEvidenceIsChosenByAButtonInALinkAndByUndoAndHasTheSameDraws() {
        GaussianState before = window.state();
        click("#choose-EVIDENCE");
        assertEquals(EstimateOptions.View.EVIDENCE, estimates().view());
        assertTrue(GaussianLink.LINKS.of(window.state()).text().endsWith("&drawer=estimates&draws=evidence"));
        assertEquals(0, window.all("#samples-plot").count());
        assertTrue(window.text("#evidence-p").replace('\u00A0', ' ')
                .startsWith("1000 draws from p: 412.7889 nats, odds 10^179.27 : 1 for p. "
                        + "The odds for p first passed 20 : 1 at draw 12. The mean sum passes 20 : 1 after 8 draws: "),
                window.text("#evidence-p"));
        click("#reset-samples");
        assertTrue(
                window.text("#evidence-q").replace('\u00A0', ' ')
                        .startsWith("The mean sum passes 20 : 1 after 4 draws: "),
                window.text("#evidence-q"));
        assertTrue(window.find("#evidence").getAccessibleText().startsWith("No draws yet"));
        click("#draw-10");
        click("#draw-1");
        String eleven = window.text("#evidence-p").replace('\u00A0', ' ');
        assertTrue(eleven.startsWith("11 draws from p: ") && eleven.contains("have not passed 20 : 1 yet"), eleven);
        click("#new-seed");
        assertNotEquals(eleven, window.text("#evidence-p").replace('\u00A0', ' '));
        assertTrue(window.find("#evidence").getAccessibleText().contains(window.text("#evidence-q")));
        for (int i = 0; i < 4; i++) {
            undo();
        }
        undo();
        assertEquals(before, window.state());
        assertEquals(0, window.all("#evidence").count());
        assertEquals(1, window.all("#samples-plot").count());
    }

    @Test
    void theAxesOfTheEvidenceGrowWhileDrawsComeAndWhilePIsDraggedAndUndoBringsThemBack() {
        window.start("gaussian?drawer=estimates&draws=evidence&samples=10");
        window.settle();
        EvidenceAxes few = axes();
        assertEquals(10, few.draws().bounds().max());
        click("#draw-1000");
        EvidenceAxes many = axes();
        assertTrue(many.draws().bounds().max() >= 1010 && many.sum().bounds().max() > 400);
        undo();
        assertEquals(few, axes());
        WindowFixture.run(() -> {
            window.model().history().begin();
            window.model().setting(GaussianParameter.MU1).step(2);
        });
        assertTrue(axes().sum().bounds().max() > few.sum().bounds().max());
        WindowFixture.run(() -> window.model().history().end());
        window.settle();
        undo();
        assertEquals(few, axes());
    }

    private static EvidenceAxes axes() {
        return window.model().axes().get().evidence();
    }

    @Test
    void theKeyboardZoomsIntoTheFirstDrawsAndShowsAllAgain() {
        start(window.state().withEstimates(estimates().withView(EstimateOptions.View.EVIDENCE)));
        window.focus(see(window.find("#evidence")));
        window.type('+');
        assertTrue(axes().draws().bounds().length() < 1000);
        window.type('0');
        assertEquals(1000, axes().draws().bounds().length());
    }

    @Test
    void noMoreThanAMillionAreDrawn() {
        start(withSamples(EstimateOptions.MOST_SAMPLES - 1));
        click("#draw-10");
        assertEquals(EstimateOptions.MOST_SAMPLES, estimates().samples());
        for (String each : List.of("#draw-1", "#draw-10", "#draw-1000", "#play-samples")) {
            assertTrue(window.find(each).isDisabled(), each);
        }
        waitFor("#way-monteCarlo-name", "Monte Carlo, 1\u00A0000\u00A0000");
    }

    @ParameterizedTest
    @EnumSource
    void theChosenEstimatorIsTheOneThatTheCardTells(Estimator estimator) {
        click("#choose-K2");
        click("#choose-" + estimator.name());
        assertEquals(estimator, estimates().estimator());
        MonteCarlo.Estimate estimate = run(window.state()).estimate(estimator);
        assertEquals(Readout.STANDARD.of(estimate.mean()), window.text("#way-monteCarlo"));
        assertEquals("mean " + Readout.STANDARD.of(estimate.mean()) + " ± "
                + Readout.STANDARD.of(2 * estimate.standardError()) + " nats (2 s.e.) of 1000 draws",
                window.text("#samples-result"));
    }

    @Test
    void theTableTellsTheBiasOfK2AndThatK3HasAnInfiniteSpreadHere() {
        GaussianState state = window.state();
        double bias = Estimator.K2.expectation(state.p(), state.q()) - KullbackLeibler.of(state.p(), state.q());
        assertEquals(List.of("0", Readout.STANDARD.of(bias), "0"),
                List.of(window.text("#bias-k1"), window.text("#bias-k2"), window.text("#bias-k3")));
        assertTrue(window.text("#samples-infinite").contains("the spread of k₃ is infinite"));
        start(with(Normal.of(0.8, 0.8), Normal.STANDARD));
        assertEquals("", window.text("#samples-infinite"));
    }

    @Test
    void aPlayDrawsOnUntilThePauseAndIsOneStepOfUndo() throws Exception {
        click("#reset-samples");
        GaussianState before = window.state();
        click("#play-samples");
        assertEquals("Pause", window.text("#play-samples"));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> estimates().samples() > 100);
        click("#play-samples");
        assertEquals("Play", window.text("#play-samples"));
        int paused = estimates().samples();
        assertTrue(paused > 100);
        window.settle();
        window.settle();
        assertEquals(withSamples(paused), window.state());
        undo();
        assertEquals(before, window.state());
    }

    @Test
    void aPlayEndsByItselfWithAMillion() throws Exception {
        start(withSamples(900_000));
        click("#play-samples");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.text("#play-samples")).equals("Play"));
        assertEquals(EstimateOptions.MOST_SAMPLES, estimates().samples());
        undo();
        assertEquals(900_000, estimates().samples());
    }

    @Test
    void withReducedMotionAPlayIsThereAtOnce() {
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(true));
        GaussianState before = window.state();
        click("#play-samples");
        assertEquals(EstimateOptions.MOST_SAMPLES, estimates().samples());
        assertEquals("Play", window.text("#play-samples"));
        undo();
        assertEquals(before, window.state());
    }

    @Test
    void aPlayStopsWhenMotionIsToBeReducedMeanwhile() throws Exception {
        click("#reset-samples");
        click("#play-samples");
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(true));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.text("#play-samples")).equals("Play"));
        assertTrue(estimates().samples() < EstimateOptions.MOST_SAMPLES);
    }

    @Test
    void anyOtherChangeEndsAPlayAndIsAStepOfItsOwn() throws Exception {
        click("#play-samples");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> estimates().samples() > 1100);
        WindowFixture.run(() -> window.model().setting(GaussianParameter.MU1).step(0.1));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.text("#play-samples")).equals("Play"));
        int played = estimates().samples();
        window.settle();
        assertEquals(played, estimates().samples());
        assertEquals(0.9, window.state().p().mu());
        undo();
        assertEquals(GaussianState.INITIAL.p(), window.state().p());
        assertEquals(played, estimates().samples());
        undo();
        assertEquals(1000, estimates().samples());
    }

    @Test
    void ofAMillionDrawsOnlyTheFirstStepHoldsUpTheSliderAndTheRestFollows() {
        start(withSamples(1_000_000));
        waitFor("#way-monteCarlo-name", "Monte Carlo, 1\u00A0000\u00A0000");
        String said = WindowFixture.ask(() -> {
            window.model().setting(GaussianParameter.MU1).step(0.1);
            com.sun.javafx.tk.Toolkit.getToolkit().firePulse();
            return window.text("#way-monteCarlo-name");
        });
        assertEquals("Monte Carlo, 20\u00A0000 of 1\u00A0000\u00A0000 …", said);
        waitFor("#way-monteCarlo-name", "Monte Carlo, 1\u00A0000\u00A0000");
        assertEquals(Readout.STANDARD.of(run(window.state()).estimate(Estimator.K1).mean()),
                window.text("#way-monteCarlo"));
        assertFalse(window.text("#samples-result").endsWith("…"));
    }

    @ParameterizedTest
    @CsvSource({"shift", "scale"})
    void bothMoveTogetherAndTheDivergenceStays(String slider) {
        GaussianState before = window.state();
        String value = window.text("#value");
        see(window.find("#" + slider + " .slider"));
        window.drag(window.find("#" + slider + " .thumb"), 14, 0);
        GaussianState moved = window.state();
        assertNotEquals(before.p(), moved.p());
        assertNotEquals(before.q(), moved.q());
        assertEquals(value, window.text("#value"));
        assertEquals("0.421675", window.text("#way-closed"));
        assertEquals("KL(p ‖ q) = " + value + " nats, unchanged", window.text("#invariant"));
        undo();
        assertEquals(before, window.state());
        TextField field = see(window.find("#" + slider + " .number-field"));
        window.enter(field, "2");
        assertEquals(slider.equals("shift")
                ? with(Normal.of(2.8, 0.7), Normal.of(2, 1))
                : with(Normal.of(1.6, 1.4), Normal.of(0, 2)), window.state());
        assertEquals(value, window.text("#value"));
    }

    @Test
    void howFarBothMayMoveIsLimitedByTheOneThatIsAhead() {
        window.enter(see(window.find("#shift .number-field")), "1000000");
        assertTrue(ParameterRange.MU.limits().contains(window.state().p().mu()));
        assertEquals("0.4217", window.text("#value"));
    }

    @Test
    void quadratureSaysWhereItDoesNotReachItsTolerance() {
        start(with(Normal.of(1e-8, 1), Normal.STANDARD));
        assertTrue(window.text("#way-quadrature-error").startsWith("tolerance not reached: error ≤ "),
                window.text("#way-quadrature-error"));
    }

    @ParameterizedTest
    @EnumSource
    void beyondTheLargestNumberEverythingIsInfiniteAndSaysWhy(Language language) {
        WindowFixture.run(() -> window.choices().language().set(language));
        start(with(Normal.of(1e200, 1), Normal.of(0, 1e-6)));
        for (String each : List.of("#value", "#way-closed", "#way-quadrature", "#way-monteCarlo", "#mean-k1")) {
            assertEquals("∞", window.text(each), each);
        }
        for (String each : List.of("#way-closed-error", "#way-quadrature-error", "#bins-missing", "#samples-result")) {
            assertTrue(window.text(each).contains(language == Language.EN ? "largest number" : "最大数"), each);
        }
        WindowFixture.within(window.scene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .forEach(each -> assertFalse(String.valueOf(each.getText()).contains("NaN"), each::toString));
    }

    @Test
    void aSectionFoldsByItsHeading() {
        TitledPane bins = window.find("#section-bins");
        assertTrue(bins.isExpanded());
        window.focus(bins);
        window.keys(KeyCode.SPACE);
        assertFalse(bins.isExpanded());
        window.keys(KeyCode.SPACE);
        assertTrue(bins.isExpanded());
    }
}
