package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kllab.lab.vae.model.VaeLink;
import kllab.link.Link;
import kllab.math.vae.Schedule.Change;
import kllab.math.vae.Schedule.Quantity;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.window.Dragged;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lab of the variational autoencoder in its window, with a network that is trained in a second. */
@Tag("window")
class VaeTest {
    @RegisterExtension
    static final VaeWindow window = new VaeWindow();

    private static int steps() {
        return window.state().run().steps();
    }

    /** The pixels of the images of a plot. */
    private static List<Double> pixels(String plot) {
        return window.marks(plot).stream().filter(Mark.Raster.class::isInstance).map(Mark.Raster.class::cast)
                .flatMap(each -> Arrays.stream(each.cells().values()).boxed()).toList();
    }

    @Test
    void theBoundIsTheSumOfItsPartsAndThatOfTheCommandLine() throws BadInput {
        double value = Double.parseDouble(window.text("#value"));
        assertEquals(value, Double.parseDouble(window.text("#reconstruction"))
                + Double.parseDouble(window.text("#kl")), 2e-4);
        var fields = VaeValues.of(VaeLink.LINKS.parse(Link.parse(VaeWindow.TINY)), told -> {
        });
        assertTrue(fields.toString().contains(Double.toString(-value).substring(0, 7)),
                value + " in " + fields);
    }

    @Test
    void zIsDraggedByKeysAndTheImageFollows() {
        Node handle = window.find("#handle-z");
        List<Double> before = pixels("#vae-image");
        window.focus(handle);
        window.keys(KeyCode.RIGHT, KeyCode.UP);
        window.settle();
        assertEquals(2, window.state().options().coding().z().orElseThrow().size());
        assertNotEquals(before, pixels("#vae-image"));
        assertTrue(window.text("#vae-noise").startsWith("z dragged"));
        window.click("#new-noise");
        assertTrue(window.state().options().coding().z().isEmpty());
        assertEquals(1, window.state().options().coding().noise());
    }

    @Test
    void aClickOnANumeralChoosesItsImageAndOneElsewherePutsZThere() {
        PlotPane pane = window.find("#vae-latent");
        Mark.Points some = window.marks("#vae-latent").stream().filter(Mark.Points.class::isInstance)
                .map(Mark.Points.class::cast).findFirst().orElseThrow();
        click(pane, new Mark.Point(some.at().xs()[0], some.at().ys()[0]));
        assertTrue(window.state().image().isPresent());
        click(pane, new Mark.Point(2.9, -2.9));
        assertEquals(2.9, window.state().options().coding().z().orElseThrow().getFirst(), 0.1);
    }

    private static void click(PlotPane pane, Mark.Point at) {
        Point2D pixel = WindowFixture.ask(() -> pane.localToScene(pane.geometry().x().toPixel(at.x()),
                pane.geometry().subplots().getFirst().y().toPixel(at.y())));
        window.press(pixel);
        window.release(pixel);
        window.settle();
    }

    @Test
    void oneStepIsOneStepAndUndoTakesItBack() {
        window.click("#train-step");
        window.await(() -> steps() == 21);
        window.reached();
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(20, steps());
        window.reached();
        assertEquals("", window.text("#train-note"));
    }

    @Test
    void aRunOfATrainingIsOneStepOfUndo() {
        window.click("#train");
        window.await(() -> steps() >= 40);
        window.click("#train");
        window.reached();
        int there = steps();
        assertTrue(there >= 40);
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(20, steps());
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.settle();
        assertEquals(there, steps());
    }

    @Test
    void anotherRoundEndsWhereEachImageWasUsed() {
        window.click("#train-round");
        window.await(() -> steps() == 21);
        window.reached();
        assertFalse(WindowFixture.ask(() -> window.find("#train-round").isDisabled()));
    }

    @Test
    void betaChangesFromThePresentStepOn() {
        Slider beta = (Slider) WindowFixture.ask(() -> window.find("#beta").lookup(".slider"));
        window.focus(beta);
        window.keys(KeyCode.PAGE_UP);
        window.settle();
        assertEquals(List.of(new Change(20, Quantity.BETA, 2)),
                window.state().run().hyperparameters().schedule().changes());
        assertTrue(WindowFixture.ask(() -> window.find("#vae-trained").isVisible()));
        window.click("#train-anew");
        assertEquals(0, steps());
        assertEquals(2, window.state().run().hyperparameters().schedule().objective().beta());
    }

    @Test
    void whileItTrainsBetaLeadsElsewhereAndTheTrainingGoesOn() {
        window.click("#train");
        window.await(() -> steps() >= 30);
        Slider beta = (Slider) WindowFixture.ask(() -> window.find("#beta").lookup(".slider"));
        window.focus(beta);
        window.keys(KeyCode.PAGE_UP);
        window.settle();
        int changed = steps();
        window.await(() -> steps() >= changed + 20);
        window.click("#train");
        window.reached();
        assertEquals(1, window.state().run().hyperparameters().schedule().changes().size());
        assertEquals(2, window.state().run().last().objective().beta());
    }

    @Test
    void anotherNumberOfDimensionsBeginsAnew() {
        ChoiceBox<?> box = window.find("#choose-latent");
        WindowFixture.run(() -> box.getSelectionModel().select(3));
        window.reached();
        assertEquals(8, window.state().latent());
        assertEquals(0, steps());
    }

    @Test
    void aRateThatDivergesIsToldAndTheTrainingEnds() {
        window.start("vae?hidden=16&images=300&steps=0&rate=10");
        window.reached();
        window.click("#train");
        window.await(() -> window.text("#train-note").contains("left its bounds at step"));
        window.reached();
        assertEquals("Train", window.text("#train"));
        assertFalse(window.text("#value").contains("NaN"));
    }

    @Test
    void oneDimensionIsSeenInTheLabOfTwoGaussians() {
        window.click("#open-gaussian");
        window.settle();
        assertTrue(WindowFixture.ask(window::link).startsWith("gaussian?mu1="));
        window.chord(KeyCode.ALT, KeyCode.LEFT);
    }

    @Test
    void anImageIsTypedAndTheNextOneFollows() {
        window.enter(window.find("#image"), "17");
        window.settle();
        assertEquals(OptionalInt.of(17), window.state().image());
        window.click("#next-image");
        assertEquals(OptionalInt.of(18), window.state().image());
    }

    @Test
    void aPathLeadsToAnotherImage() {
        List<Double> draws = pixels("#vae-prior");
        window.click("#option-path");
        window.settle();
        assertTrue(window.state().options().coding().to().isPresent());
        assertNotEquals(draws, pixels("#vae-prior"));
        window.click("#new-prior");
        assertTrue(window.state().options().coding().to().isEmpty());
        assertEquals(1, window.state().options().draws());
    }

    @Test
    void aDigitIsDrawnWithTheMouseAndWithKeys() {
        window.click("#draw");
        window.settle();
        Node pad = window.find("#drawing-pad");
        Point2D middle = WindowFixture.ask(() -> pad.localToScene(70, 30));
        List<Double> before = pixels("#vae-image");
        window.press(middle);
        window.dragTo(middle.add(0, 80));
        window.release(middle.add(0, 80));
        window.settle();
        List<Double> drawn = pixels("#vae-image");
        assertNotEquals(before, drawn);
        window.focus(pad);
        window.keys(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        window.settle();
        assertNotEquals(drawn, pixels("#vae-image"));
        assertTrue(WindowFixture.ask(() -> window.find("#ask-evidence").isDisabled()));
        window.click("#draw");
        window.settle();
        assertEquals(before, pixels("#vae-image"));
    }

    @Test
    void theEvidenceOfAnImageIsAboveItsBound() {
        window.click("#ask-evidence");
        window.await(() -> window.text("#vae-evidence").startsWith("log p(x)"));
        double gap = Double.parseDouble(window.text("#vae-evidence").replaceAll(".*gap is ([0-9.]+)\\.$", "$1"));
        assertTrue(gap > -0.5, window.text("#vae-evidence"));
        window.click("#next-image");
        window.settle();
        assertEquals("", window.text("#vae-evidence"));
    }

    @Test
    void theAggregatePosteriorIsDrawnAgainstThePrior() {
        window.click("#option-aggregate");
        window.reached();
        assertTrue(window.marks("#vae-latent").stream().anyMatch(each -> each.style().equals("aggregate")));
        assertTrue(window.state().options().latent().aggregate());
    }

    @Test
    void inBitsEveryNumberIsInBits() {
        double nats = Double.parseDouble(window.text("#value"));
        window.chord(KeyCode.ALT, KeyCode.U);
        window.settle();
        assertEquals(nats / Math.log(2), Double.parseDouble(window.text("#value")), 1e-3);
    }

    @Test
    void aLabThatIsNotShownTrainsNothing() {
        window.click("#train");
        window.await(() -> steps() >= 30);
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.await(() -> !Workers.train());
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.settle();
        int there = steps();
        window.await(() -> steps() > there);
        window.click("#train");
        window.reached();
    }

    @Test
    void whereZWasDraggedFromIsSeenUntilItIsDismissed() {
        Node handle = window.find("#handle-z");
        window.drag(handle, 40, 30);
        assertEquals(1, window.marks("#vae-latent").stream().filter(each -> each.style().equals("was-z")).count());
        window.keys(KeyCode.ESCAPE);
        window.settle();
        assertEquals(0, window.marks("#vae-latent").stream().filter(each -> each.style().equals("was-z")).count());
    }

    @Test
    void theNumberSaysWhatItWasBeforeATraining() {
        String before = window.text("#value");
        window.click("#train-step");
        window.await(() -> steps() == 21);
        window.reached();
        assertEquals("was " + before, window.text("#value-was"));
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.reached();
        assertEquals("", window.text("#value-was"));
        assertEquals(before, window.text("#value"));
    }

    @Test
    void theGradientReachesMuWholeAndSigmaTimesTheNoise() {
        assertTrue(window.marks("#vae-code").stream().noneMatch(Mark.Arrow.class::isInstance));
        window.click("#option-gradient");
        window.settle();
        assertTrue(window.state().options().coding().gradient());
        assertEquals(List.of("gradient-z", "gradient-mu", "gradient-sigma"), window.marks("#vae-code").stream()
                .filter(Mark.Arrow.class::isInstance).map(Mark::style).toList());
        List<Double> said = Pattern.compile("[−-]?[0-9]+\\.[0-9]+").matcher(window.text("#vae-gradient")).results()
                .map(each -> Double.parseDouble(each.group().replace('−', '-'))).toList();
        // The slope, KL's in μ, their sum, ε, KL's in σ, their sum: each with two decimals.
        assertEquals(said.get(2), said.get(0) + said.get(1), 0.011);
        assertEquals(said.get(5), said.get(3) * said.get(0) + said.get(4),
                0.011 + 0.005 * (Math.abs(said.get(0)) + Math.abs(said.get(3))));
    }

    @Test
    void theWayToAStepThatTakesLongIsGivenUpByAButton() {
        window.start("vae?images=2000&steps=90000");
        window.await(() -> WindowFixture.ask(() -> window.find("#train-cancel").getParent().isVisible()));
        assertEquals("…", window.text("#value"));
        window.click("#train-cancel");
        window.reached();
        assertEquals(VaeWindow.TINY, WindowFixture.ask(window::link));
        assertTrue(window.text("#value").matches("[0-9.]+"), window.text("#value"));
    }

    @Test
    void aPictureIsDroppedAndWhatIsNoneIsToldAndChangesNothing() throws IOException {
        Path folder = Files.createTempDirectory("drop");
        BufferedImage picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillRect(28, 8, 8, 44);
        Path file = folder.resolve("one.png");
        ImageIO.write(picture, "png", file.toFile());
        Node card = WindowFixture.ask(() -> window.find("#vae-image").getParent());
        List<Double> before = pixels("#vae-image");
        assertTrue(WindowFixture.ask(() -> Dragged.file(file).droppedOn(card)));
        window.await(() -> !before.equals(pixels("#vae-image")));
        List<Double> dropped = pixels("#vae-image");
        Path none = Files.writeString(folder.resolve("none.png"), "no picture");
        assertTrue(WindowFixture.ask(() -> Dragged.file(none).droppedOn(card)));
        window.await(() -> window.all(".problem").anyMatch(each -> each instanceof Labeled words
                && words.getText().contains("none.png")));
        assertEquals(dropped, pixels("#vae-image"));
        Path lesson = Files.writeString(folder.resolve("lesson.md"), "# A lesson\n\n## A step\n\nWords.\n");
        WindowFixture.ask(() -> Dragged.file(lesson).droppedOn(card));
        window.await(() -> window.all("#lesson-next").findAny().isPresent());
        assertEquals(dropped, pixels("#vae-image"));
    }
}
