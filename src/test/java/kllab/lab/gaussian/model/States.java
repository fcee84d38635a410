package kllab.lab.gaussian.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.math.distribution.Normal;

/** States for tests. */
public final class States {
    /** What is not of the everyday: every combination of what may be typed at most, at least and in between. */
    public static Stream<GaussianState> extremes() {
        List<Normal> all = DoubleStream.of(-1e6, 0, 1e6).boxed()
                .flatMap(mu -> DoubleStream.of(1e-6, 1, 1e6).mapToObj(sigma -> Normal.of(mu, sigma))).toList();
        return all.stream().flatMap(p -> all.stream().map(q -> GaussianState.INITIAL.with(p, q)))
                .flatMap(state -> Stream.of(new CurveOptions(true, true, false), new CurveOptions(false, true, true))
                        .map(state::withCurve));
    }

    /** The state of these four numbers. */
    public static GaussianState of(double mu1, double sigma1, double mu2, double sigma2) {
        return GaussianState.INITIAL.with(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2));
    }

    private States() {
    }
}
