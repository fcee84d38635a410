package kllab.lab.vae.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.link.Link;
import kllab.math.vae.Checkpoint;
import kllab.math.vae.Digits;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.text.BadInput;
import kllab.text.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A small network on real digits. */
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainerTest {
    private final List<Message> told = new ArrayList<>();
    private Mnist data;
    private Trained trained;

    @BeforeAll
    void train() throws IOException, BadInput {
        data = Mnist.read();
        trained = new Trainer(data, told::add).train(run("vae?hidden=32&images=20000&pixels=grey&steps=600"));
    }

    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    @Test
    void theImagesAreThoseOfTheDatabase() throws BadInput {
        assertEquals(20_000, data.training().count());
        assertEquals(2000, data.test().count());
        assertEquals(VaeRun.PIXELS, data.test().pixels());
        assertEquals(List.of(5, 0, 4, 1, 9), labels(data.training()));
        assertEquals(List.of(7, 2, 1, 0, 4), labels(data.test()));
        Digits some = data.trainingOf(run("vae?digits=0,1&images=100"));
        assertEquals(100, some.count());
        assertEquals(List.of(0, 1, 1, 1, 1), labels(some));
        assertTrue(data.testOf(run("vae?digits=0,1")).count() < 500);
    }

    private static List<Integer> labels(Digits digits) {
        return List.of(digits.label(0), digits.label(1), digits.label(2), digits.label(3), digits.label(4));
    }

    @Test
    void sixHundredStepsBringTheHeldOutNumberBelowThatOfTheMeanImage() {
        double[] mean = data.training().mean();
        double ofMean = 0;
        for (int i = 0; i < data.test().count(); i++) {
            for (int j = 0; j < mean.length; j++) {
                double x = data.test().level(i, j) / 255.0;
                double p = Math.clamp(mean[j], 1e-6, 1 - 1e-6);
                ofMean -= (x * Math.log(p) + (1 - x) * Math.log1p(-p)) / data.test().count();
            }
        }
        // 199.3 with another floor of the levels of pixels that never have ink.
        assertEquals(199.5, ofMean, 0.5);
        assertTrue(-trained.heldOut().elbo() < ofMean - 5, -trained.heldOut().elbo() + " and " + ofMean);
        assertTrue(trained.heldOut().kl() > 1);
        assertEquals(2, trained.heldOut().activeUnits());
        assertEquals(3, told.stream().filter(each -> each.key().equals("vae.round")).count());
    }

    @Test
    void sixteenBitsAWeightMoveTheHeldOutNumberByAFewHundredthsAtMost() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Checkpoint("vae", trained.network()).write(file);
        Network kept = Checkpoint.read(new ByteArrayInputStream(file.toByteArray())).network();
        assertNotEquals(trained.network().decode(new double[]{1, 1})[400], kept.decode(new double[]{1, 1})[400]);
        try (Processors processors = new Processors()) {
            assertEquals(trained.heldOut().elbo(), HeldOut.of(kept, data.test(), processors.parts()).elbo(), 0.05);
        }
    }
}
