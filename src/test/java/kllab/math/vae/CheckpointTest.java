package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import kllab.math.network.Tensor;
import kllab.math.vae.Likelihood.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A network that is written reads back, in 16 bits a weight; what is no such file is refused with its reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckpointTest {
    private static final String LINK = "vae?steps=100";
    private Network network;
    private byte[] file;

    @BeforeAll
    void train() throws Exception {
        network = TinyImages.trained(TinyImages.hyperparameters(Kind.GAUSSIAN, 1e-2, new Objective(1, 0, 0, false)),
                Parts.IN_TURN, 100).network();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Checkpoint(LINK, network).write(out);
        file = out.toByteArray();
    }

    private static Checkpoint read(byte[] bytes) throws IOException, CheckpointFault {
        return Checkpoint.read(new ByteArrayInputStream(bytes));
    }

    private static CheckpointFault.Kind refused(byte[] bytes) {
        return assertThrows(CheckpointFault.class, () -> read(bytes)).kind();
    }

    @Test
    void aNetworkReadsBackWithinSixteenBits() throws Exception {
        Checkpoint back = read(file);
        assertEquals(LINK, back.link());
        assertEquals(network.likelihood(), back.network().likelihood());
        assertEquals(network.weights().architecture(), back.network().weights().architecture());
        Tensor was = network.weights().all();
        Tensor is = back.network().weights().all();
        for (int i = 0; i < was.size(); i++) {
            assertEquals(was.get(i), is.get(i), Math.abs(was.get(i)) * 0x1p-11 + 0x1p-24);
        }
        Digits digits = TinyImages.of(50);
        assertEquals(HeldOut.of(network, digits, Parts.IN_TURN).elbo(),
                HeldOut.of(back.network(), digits, Parts.IN_TURN).elbo(), 0.05);
    }

    @Test
    void aNetworkThatWasReadIsWrittenAsItWas() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read(file).write(out);
        assertEquals(ByteBuffer.wrap(file), ByteBuffer.wrap(out.toByteArray()));
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        for (int length = 0; length < file.length; length++) {
            assertEquals(length < 8 ? CheckpointFault.Kind.NO_NETWORK : CheckpointFault.Kind.CUT,
                    refused(Arrays.copyOf(file, length)));
        }
        assertEquals(CheckpointFault.Kind.LONGER, refused(Arrays.copyOf(file, file.length + 1)));
    }

    @Test
    void aFileWithABitTurnedAnywhereIsRefused() {
        for (int i = 0; i < file.length; i++) {
            byte[] turned = file.clone();
            turned[i] ^= 4;
            assertThrows(CheckpointFault.class, () -> read(turned), "byte " + i);
        }
    }

    @Test
    void anotherVersionOfAShapeThatNobodyHasOrAnInfiniteWeightIsTold() {
        byte[] version = file.clone();
        version[11] = 2;
        assertEquals(CheckpointFault.Kind.VERSION, refused(version));
        int sizes = 8 + 4 + 2 + LINK.length() + 1 + 8;
        byte[] large = file.clone();
        ByteBuffer.wrap(large).putInt(sizes + 4, Integer.MAX_VALUE);
        assertEquals(CheckpointFault.Kind.SHAPE, refused(large));
        byte[] infinite = file.clone();
        ByteBuffer.wrap(infinite).putShort(sizes + 12, Float.floatToFloat16(Float.POSITIVE_INFINITY));
        CRC32 sum = new CRC32();
        sum.update(infinite, 0, infinite.length - Long.BYTES);
        ByteBuffer.wrap(infinite).putLong(infinite.length - Long.BYTES, sum.getValue());
        assertEquals(CheckpointFault.Kind.NOT_FINITE, refused(infinite));
    }
}
