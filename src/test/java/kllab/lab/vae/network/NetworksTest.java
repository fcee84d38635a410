package kllab.lab.vae.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.link.Link;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.text.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The networks that come with the program are those of the runs that their list tells. */
class NetworksTest {
    private static final int MOST_BYTES = 5_000_000;

    static List<Networks.Entry> entries() throws IOException {
        return Networks.entries();
    }

    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    private static HeldOut heldOut(VaeRun run) throws IOException {
        try (Processors processors = new Processors()) {
            return HeldOut.of(Networks.shipped(run).orElseThrow(), Mnist.read().testOf(run), processors.parts());
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aNetworkIsOfTheRunOfItsLine(Networks.Entry entry) throws Exception {
        VaeRun run = run(entry.link());
        assertEquals(entry.link(), Networks.read(entry.file()).link());
        Network network = Networks.shipped(run).orElseThrow();
        assertEquals(run.hyperparameters().architecture(), network.weights().architecture());
        assertEquals(run.hyperparameters().likelihood(), network.likelihood());
    }

    @Test
    void theyTakeFiveMegabytesTogetherAtMost() throws IOException {
        long bytes = 0;
        for (Networks.Entry entry : Networks.entries()) {
            try (InputStream in = Objects
                    .requireNonNull(Networks.class.getResourceAsStream("/networks/" + entry.file()))) {
                bytes += in.readAllBytes().length;
            }
        }
        assertTrue(bytes > 0 && bytes <= MOST_BYTES, bytes + " bytes");
    }

    @Test
    void noOtherRunIsShipped() throws Exception {
        for (String link : Stream.of("vae?seed=2", "vae?steps=1999", "vae?beta=3").toList()) {
            assertTrue(Networks.shipped(run(link)).isEmpty(), link);
        }
    }

    @Tag("thorough")
    @Test
    void theyShowWhatTheyAreNamedFor() throws Exception {
        HeldOut usual = heldOut(run("vae"));
        HeldOut autoencoder = heldOut(run("vae?beta=0"));
        HeldOut collapsed = heldOut(run("vae?beta=50"));
        HeldOut mean = heldOut(run("vae?slip=mean"));
        HeldOut sixteen = heldOut(run("vae?latent=16&beta=4"));
        assertTrue(usual.reconstruction() + usual.kl() < 170, usual::toString);
        assertTrue(autoencoder.reconstruction() < usual.reconstruction() && autoencoder.kl() > 4 * usual.kl(),
                autoencoder::toString);
        assertEquals(0, collapsed.kl(), 0.01);
        assertEquals(0, collapsed.activeUnits());
        // 784 times too little of the reconstruction counts: KL wins, as for a large β.
        assertEquals(0, mean.kl(), 0.01);
        // A dimension that tells little of the image is cheap: some nearly sleep.
        assertTrue(sixteen.kl() < 9, sixteen::toString);
        assertTrue(sixteen.perDimension().stream().filter(each -> each < 0.2).count() >= 5, sixteen::toString);
        assertTrue(sixteen.perDimension().stream().anyMatch(each -> each > 1), sixteen::toString);
    }
}
