package kllab.lab.gaussian.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;

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

    /** 500 states in both units: those of the sliders, far smaller and larger ones, with N(0, 1) for q in a third. */
    public static Stream<GaussianState> inBothUnits() {
        SplittableRandom random = new SplittableRandom(12);
        List<GaussianState> states = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double wide = i % 5 == 0 ? 8 : 1;
            double mu = i % 2 == 0 ? random.nextInt(-500, 501) / 100.0 : random.nextDouble(-5, 5);
            double sigma = i % 4 == 0 ? random.nextInt(5, 500) / 100.0 : Math.exp(wide * random.nextDouble(-1, 1));
            states.add(of(mu, sigma, i % 3 == 0 ? 0 : random.nextInt(-500, 501) / 100.0,
                    i % 3 == 0 ? 1 : Math.exp(wide * random.nextDouble(-1, 1))));
        }
        return states.stream()
                .flatMap(state -> Stream.of(InformationUnit.values()).map(state::withUnit));
    }

    /** The values of the symbols of a state. */
    public static Map<String, Double> symbols(GaussianState state) {
        return Map.of("μ₁", state.p().mu(), "σ₁", state.p().sigma(), "μ₂", state.q().mu(), "σ₂", state.q().sigma(),
                "μ", state.p().mu(), "σ", state.p().sigma());
    }

    /** The state of these four numbers. */
    public static GaussianState of(double mu1, double sigma1, double mu2, double sigma2) {
        return GaussianState.INITIAL.with(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2));
    }

    private States() {
    }
}
