package kllab.math.vae;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;

/**
 * A network as a file, its weights in 16 bits each.
 *
 * <pre>
 * {@code
 *     8 bytes     "KLLABVAE"
 *     int         version, 1
 *     UTF         the link of the training, with the length before it, as DataOutput writes it
 *     byte        likelihood: 0 binary, 1 grey, 2 gaussian
 *     double      the standard deviation of a pixel
 *     int × 3     pixels, hidden, latent
 *     short × n   weights and biases in the order of Weights, IEEE 754 binary16
 *     long        the CRC-32 of all bytes before
 * }
 * </pre>
 *
 * <p>
 * All numbers are big-endian; nothing follows.
 *
 * @param link the training that the network comes from
 * @param network the network
 */
public record Checkpoint(String link, Network network) {
    private static final byte[] MAGIC = {'K', 'L', 'L', 'A', 'B', 'V', 'A', 'E'};
    private static final int VERSION = 1;
    /** By the byte that stands for them. */
    private static final List<Likelihood.Kind> KINDS = List.of(Likelihood.Kind.BINARY, Likelihood.Kind.GREY,
            Likelihood.Kind.GAUSSIAN);
    /** The largest layers of a network that is read: no file makes this program ask for more room. */
    private static final int MOST_PIXELS = 4096;
    private static final int MOST_HIDDEN = 1024;
    private static final int MOST_LATENT = 64;

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        DataOutputStream data = new DataOutputStream(new CheckedOutputStream(out, sum));
        data.write(MAGIC);
        data.writeInt(VERSION);
        data.writeUTF(link);
        data.writeByte(KINDS.indexOf(network.likelihood().kind()));
        data.writeDouble(network.likelihood().sigma());
        Architecture sizes = network.weights().architecture();
        data.writeInt(sizes.pixels());
        data.writeInt(sizes.hidden());
        data.writeInt(sizes.latent());
        data.write(halves(network.weights().all()));
        data.writeLong(sum.getValue());
        data.flush();
    }

    private static byte[] halves(Tensor all) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * all.size());
        DataOutputStream data = new DataOutputStream(bytes);
        for (int i = 0; i < all.size(); i++) {
            data.writeShort(Float.floatToFloat16((float) all.get(i)));
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a file.
     *
     * @throws CheckpointFault if it is cut, of another kind, version or shape, damaged, or not finite
     * @throws IOException if it cannot be read
     */
    public static Checkpoint read(InputStream in) throws IOException, CheckpointFault {
        CRC32 sum = new CRC32();
        DataInputStream data = new DataInputStream(new CheckedInputStream(in, sum));
        CheckpointFault.require(Arrays.equals(data.readNBytes(MAGIC.length), MAGIC),
                CheckpointFault.Kind.NO_NETWORK);
        try {
            int version = data.readInt();
            CheckpointFault.require(version == VERSION, CheckpointFault.Kind.VERSION);
            String link = data.readUTF();
            int kind = data.readUnsignedByte();
            double sigma = data.readDouble();
            int[] sizes = {data.readInt(), data.readInt(), data.readInt()};
            CheckpointFault.require(kind < KINDS.size() && sigma > 0
                    && sigma < Double.POSITIVE_INFINITY && isWithin(sizes[0], MOST_PIXELS)
                    && isWithin(sizes[1], MOST_HIDDEN) && isWithin(sizes[2], MOST_LATENT), CheckpointFault.Kind.SHAPE);
            Weights weights = weights(new Architecture(sizes[0], sizes[1], sizes[2]), data);
            long computed = sum.getValue();
            CheckpointFault.require(data.readLong() == computed, CheckpointFault.Kind.DAMAGED);
            CheckpointFault.require(data.read() < 0, CheckpointFault.Kind.LONGER);
            CheckpointFault.require(isFinite(weights.all()), CheckpointFault.Kind.NOT_FINITE);
            return new Checkpoint(link, new Network(new Likelihood(KINDS.get(kind), sigma), weights));
        } catch (EOFException e) {
            throw new CheckpointFault(CheckpointFault.Kind.CUT);
        } catch (UTFDataFormatException e) {
            throw new CheckpointFault(CheckpointFault.Kind.DAMAGED);
        }
    }

    private static boolean isWithin(int size, int most) {
        return size >= 1 && size <= most;
    }

    private static Weights weights(Architecture sizes, DataInputStream data) throws IOException {
        byte[] halves = new byte[2 * sizes.parameters()];
        data.readFully(halves);
        Weights weights = Weights.zeros(sizes, Precision.SINGLE);
        ShortBuffer numbers = ByteBuffer.wrap(halves).asShortBuffer();
        for (int i = 0; i < sizes.parameters(); i++) {
            weights.all().set(i, Float.float16ToFloat(numbers.get(i)));
        }
        return weights;
    }

    private static boolean isFinite(Tensor all) {
        for (int i = 0; i < all.size(); i++) {
            if (!Double.isFinite(all.get(i))) {
                return false;
            }
        }
        return true;
    }
}
