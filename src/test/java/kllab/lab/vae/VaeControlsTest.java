package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.VaeOptions;
import kllab.math.vae.Likelihood;
import kllab.math.vae.Schedule.Quantity;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choices of the lab of the variational autoencoder: each changes the state, and what is shown follows. */
@Tag("window")
class VaeControlsTest {
    @RegisterExtension
    static final VaeWindow window = new VaeWindow();

    private static long count(String plot, Class<? extends Mark> kind) {
        return window.marks(plot).stream().filter(kind::isInstance).count();
    }

    private static void choose(String list, int index) {
        ChoiceBox<?> box = window.find(list);
        WindowFixture.run(() -> box.getSelectionModel().select(index));
        window.reached();
    }

    private static void chooseItem(String list, Object item) {
        ChoiceBox<?> box = window.find(list);
        choose(list, WindowFixture.ask(() -> box.getItems().indexOf(item)));
    }

    @Test
    void testImagesStandAtMeansOrDrawsOrAreLeftOut() {
        List<Mark> means = window.marks("#vae-latent").stream().filter(Mark.Points.class::isInstance).toList();
        chooseItem("#points", LatentView.Points.SAMPLES);
        assertEquals(LatentView.Points.SAMPLES, window.state().options().latent().points());
        assertNotEquals(means, window.marks("#vae-latent").stream().filter(Mark.Points.class::isInstance).toList());
        chooseItem("#points", LatentView.Points.NONE);
        assertEquals(0, count("#vae-latent", Mark.Points.class));
    }

    @Test
    void decodedImagesLieUnderThePlaneOnRequest() {
        assertEquals(1, count("#vae-latent", Mark.Raster.class));
        window.click("#option-decoded");
        assertEquals(0, count("#vae-latent", Mark.Raster.class));
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(1, count("#vae-latent", Mark.Raster.class));
    }

    @Test
    void ofManyDimensionsTwoAreChosenAndOneThatIsTakenChangesPlaces() {
        window.start(VaeWindow.TINY + "&latent=8");
        window.reached();
        choose("#across", 4);
        choose("#up", 6);
        assertEquals(new LatentView.Pair(4, 6), window.state().options().latent().pair());
        PlotPane plane = window.find("#vae-latent");
        assertEquals("z₅", WindowFixture.ask(plane::plot).name());
        choose("#across", 6);
        assertEquals(new LatentView.Pair(6, 4), window.state().options().latent().pair());
    }

    @Test
    void imagesFromThePriorAreProbabilitiesOrDrawnPixelByPixel() {
        window.click("#option-drawn");
        assertTrue(window.state().options().drawn());
        Mark.Raster images = window.marks("#vae-prior").stream().filter(Mark.Raster.class::isInstance)
                .map(Mark.Raster.class::cast).findFirst().orElseThrow();
        assertTrue(Arrays.stream(images.cells().values()).filter(Double::isFinite)
                .allMatch(pixel -> pixel == 0 || pixel == 1));
    }

    @Test
    void aPointForEachNetworkStandsInThePlaneOfRateAndDistortion() {
        choose("#choose-digits", 1);
        window.click("#choose-RATES");
        window.settle();
        assertEquals(VaeOptions.View.RATES, window.state().options().view());
        assertTrue(window.marks("#vae-rates").stream().filter(each -> each.style().equals("rate-point")).count() >= 2);
        assertEquals(List.of(0, 1), window.state().run().sample().digits());
    }

    @ParameterizedTest
    @CsvSource({"rate, RATE", "warmup, WARMUP", "free_bits, FREE_BITS"})
    void aNumberOfTheTrainingChangesFromThePresentStepOn(String list, Quantity quantity) {
        double before = window.state().run().last().of(quantity);
        ChoiceBox<?> box = window.find("#choose-" + list);
        choose("#choose-" + list, box.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0);
        assertNotEquals(before, window.state().run().last().of(quantity));
        assertEquals(20, window.state().run().hyperparameters().schedule().changes().getFirst().step());
        assertEquals(20, window.state().run().steps());
    }

    @Test
    void pixelsReadInAnotherWayBeginAnew() {
        chooseItem("#choose-pixels", Likelihood.Kind.GREY);
        assertEquals(Likelihood.Kind.GREY, window.state().run().hyperparameters().likelihood().kind());
        assertEquals(0, window.state().run().steps());
        assertTrue(window.text("#vae-note").contains("no likelihood"), window.text("#vae-note"));
    }

    @Test
    void aSlowTrainingIsSeenAfterEachStep() {
        window.click("#train-slow");
        window.click("#train");
        window.await(() -> window.state().run().steps() == 21);
        window.await(() -> window.state().run().steps() == 22);
        window.click("#train");
        window.click("#train-slow");
        window.reached();
        assertEquals("Train", window.text("#train"));
    }

    @Test
    void resetLeadsBackToTheUsualNetworkAndUndoHere() {
        window.click("#reset");
        window.reached();
        assertEquals("vae", WindowFixture.ask(window::link));
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        window.reached();
        assertEquals(VaeWindow.TINY, WindowFixture.ask(window::link));
    }

    @Test
    void everyPanelIsHiddenAndComesBack() {
        for (String panel : List.of("latent", "image", "training", "value", "formula", "train", "numbers")) {
            window.start(VaeWindow.TINY + "&hide=" + panel);
            window.reached();
            assertEquals(VaeWindow.TINY + "&hide=" + panel, WindowFixture.ask(window::link));
        }
        window.start(VaeWindow.TINY + "&hide=latent");
        window.reached();
        Node plane = window.find("#vae-latent");
        assertFalse(WindowFixture.ask(() -> isSeen(plane)));
        window.start(VaeWindow.TINY);
        window.reached();
        assertTrue(WindowFixture.ask(() -> isSeen(plane)));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
