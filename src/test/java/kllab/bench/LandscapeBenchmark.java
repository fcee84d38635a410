package kllab.bench;

import java.util.concurrent.TimeUnit;
import kllab.lab.gaussian.landscape.Landscapes;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.plot.contour.Contours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the landscape takes, from the state to the contours, in 400 × 300 cells while q is dragged along. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class LandscapeBenchmark {
    /** Which landscape. */
    @Param
    public Direction direction;
    private int place;

    /** The contours of the next place of q. */
    @Benchmark
    public Contours landscape() {
        place = (place + 1) % 100;
        GaussianState initial = GaussianState.INITIAL;
        return Landscapes.of(initial.with(initial.p(), Normal.of(0.01 * place, 1 + 0.005 * place))
                .withLandscape(initial.landscape().withDirection(direction)), 400, 300);
    }
}
