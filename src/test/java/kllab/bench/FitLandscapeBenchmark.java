package kllab.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import kllab.math.distribution.Normal;
import kllab.math.distribution.NormalMixture;
import kllab.math.fit.FitFamily;
import kllab.math.fit.FitLandscape;
import kllab.math.fit.FitSurface;
import kllab.math.fit.Objective;
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

/** How long an objective of three components takes over 200 × 150 values of μ and σ, while one component moves. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class FitLandscapeBenchmark {
    private static final int COLUMNS = 200;
    private static final int ROWS = 150;
    private static final FitFamily MIXTURE = new FitFamily(
            Optional.of(new FitFamily.Companion(0.5, Normal.of(-2, 1))), OptionalDouble.empty());

    /** Which objective. */
    @Param({"reverse", "jensenShannon", "alpha"})
    public String objective = "reverse";
    /** Whether q is normal, or a mixture of two, of which one is moved. */
    @Param({"normal", "mixture"})
    public String q = "normal";
    private int place;

    /** The landscape of the next place of the component. */
    @Benchmark
    public FitLandscape landscape() {
        place = (place + 1) % 100;
        NormalMixture p = NormalMixture.of(List.of(new NormalMixture.Component(0.3, Normal.of(-4, 0.7)),
                new NormalMixture.Component(0.4, Normal.of(0.01 * place, 0.7)),
                new NormalMixture.Component(0.3, Normal.of(4, 0.7))));
        double[] mus = new double[COLUMNS];
        double[] sigmas = new double[ROWS];
        for (int i = 0; i < COLUMNS; i++) {
            mus[i] = -6 + 12.0 * i / (COLUMNS - 1);
        }
        for (int i = 0; i < ROWS; i++) {
            sigmas[i] = 0.02 + 5.0 * i / (ROWS - 1);
        }
        return FitLandscape.of(new FitSurface(switch (objective) {
            case "alpha" -> Objective.alpha(0.5);
            case "jensenShannon" -> Objective.JENSEN_SHANNON;
            default -> Objective.REVERSE;
        }, p, q.equals("mixture") ? MIXTURE : FitFamily.FREE), mus, sigmas);
    }
}
