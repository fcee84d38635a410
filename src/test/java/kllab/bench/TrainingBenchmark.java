package kllab.bench;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.network.Mnist;
import kllab.math.divergence.estimate.StandardDraws;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;
import kllab.math.vae.Diverged;
import kllab.math.vae.Parts;
import kllab.math.vae.Training;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many images a second the usual autoencoder is trained on, in a small heap and on all processors, beside the five
 * large products of matrices of its steps alone; each without the vector module, and with it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(TrainingBenchmark.BATCH)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class TrainingBenchmark {
    static final int BATCH = 100;
    private static final int PARTS = 4;
    private static final int PIXELS = 784;
    private static final int HIDDEN = 256;
    private static final String HEAP = "-Xmx256m";
    private static final String ADD = "--add-modules";
    private static final String MODULE = "jdk.incubator.vector";

    private final Tensor images = drawn(BATCH, PIXELS, 1);
    private final Tensor hidden = drawn(BATCH, HIDDEN, 2);
    private final Tensor encoder = drawn(HIDDEN, PIXELS, 3);
    private final Tensor decoder = drawn(PIXELS, HIDDEN, 4);
    private final Tensor ofImages = drawn(BATCH, HIDDEN, 5);
    private final Tensor logits = drawn(BATCH, PIXELS, 6);
    private final Tensor encoderSlopes = drawn(HIDDEN, PIXELS, 7);
    private final Tensor decoderSlopes = drawn(PIXELS, HIDDEN, 8);
    private ExecutorService pool = Executors.newCachedThreadPool();
    private Parts parts = Parts.IN_TURN;
    private Training training = start();

    private Training start() {
        try {
            return Training.start(VaeRun.INITIAL.hyperparameters(), Mnist.read().trainingOf(VaeRun.INITIAL),
                    (count, part) -> parts.run(count, part));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Tensor drawn(int rows, int columns, long stream) {
        Tensor tensor = Precision.SINGLE.zeros(rows, columns);
        for (int i = 0; i < tensor.size(); i++) {
            tensor.set(i, StandardDraws.of(StandardDraws.stream(17, stream), i));
        }
        return tensor;
    }

    /** Starts the threads. */
    @Setup(Level.Trial)
    public void open() {
        pool = Executors.newCachedThreadPool();
        parts = Parts.of(pool, Runtime.getRuntime().availableProcessors());
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        pool.shutdownNow();
    }

    /** A step. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = HEAP)
    public double steps() throws Diverged {
        training.step();
        return training.objective();
    }

    /** A step with the vector module. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = {HEAP, ADD, MODULE})
    public double stepsWithModule() throws Diverged {
        return steps();
    }

    /** The large products of a step. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = HEAP)
    public Tensor products() {
        parts.run(PARTS, i -> {
            int from = i * BATCH / PARTS;
            int count = BATCH / PARTS;
            ofImages.rows(from, count).setProduct(images.rows(from, count).plain(), encoder.transposed());
            logits.rows(from, count).setProduct(hidden.rows(from, count).plain(), decoder.transposed());
        });
        parts.run(PARTS, i -> {
            int from = i * BATCH / PARTS;
            int count = BATCH / PARTS;
            ofImages.rows(from, count).setProduct(logits.rows(from, count).plain(), decoder.plain());
        });
        parts.run(PARTS, i -> {
            int pixels = PIXELS / PARTS;
            int units = HIDDEN / PARTS;
            decoderSlopes.rows(i * pixels, pixels).setProduct(logits.transposed(i * pixels, pixels), hidden.plain());
            encoderSlopes.rows(i * units, units).setProduct(ofImages.transposed(i * units, units), images.plain());
        });
        return encoderSlopes;
    }

    /** The large products with the vector module. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = {HEAP, ADD, MODULE})
    public Tensor productsWithModule() {
        return products();
    }
}
