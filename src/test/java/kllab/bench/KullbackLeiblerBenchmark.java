package kllab.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kllab.math.distribution.Normal;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.SignedAreas;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.math.divergence.estimate.MonteCarlo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a divergence of two normal distributions takes, and how many bytes it allocates. Each call takes the next of
 * many pairs, all over the range of the sliders.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class KullbackLeiblerBenchmark {
    private static final int PAIRS = 1024;

    private final Normal[] ps = new Normal[PAIRS];
    private final Normal[] qs = new Normal[PAIRS];
    private int next;

    /** Fills the pairs, the same in each run. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(25);
        for (int i = 0; i < PAIRS; i++) {
            ps[i] = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
            qs[i] = Normal.of(random.nextDouble(-5, 5), random.nextDouble(0.05, 5));
        }
    }

    private int next() {
        next = (next + 1) % PAIRS;
        return next;
    }

    /** The closed form of KL. */
    @Benchmark
    public double closedForm() {
        int i = next();
        return KullbackLeibler.of(ps[i], qs[i]);
    }

    /** JS, by quadrature. */
    @Benchmark
    public double jensenShannon() {
        int i = next();
        return JensenShannon.of(ps[i], qs[i]);
    }

    /** The signed areas, by quadrature. */
    @Benchmark
    public SignedAreas signedAreas() {
        int i = next();
        return SignedAreas.of(ps[i], qs[i]);
    }

    /** A million draws with all that is kept of them. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public MonteCarlo millionDraws() {
        return MonteCarlo.of(Normal.of(0.8, 0.7), Normal.STANDARD, 7).advance(1_000_000);
    }

    /** The divergence over a thousand bins. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public BinnedDivergence thousandBins() {
        int i = next();
        return BinnedDivergence.of(ps[i], qs[i], 1000);
    }

    /** Runs all of this package, or those whose names contain the argument, and counts what they allocate. */
    public static void main(String[] args) throws RunnerException {
        String name = args.length == 0 ? "" : args[0];
        new Runner(new OptionsBuilder().include(KullbackLeiblerBenchmark.class.getPackageName() + ".*" + name)
                .addProfiler(GCProfiler.class).build()).run();
    }
}
