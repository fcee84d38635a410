package kllab.math.fit.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.plane.PlaneSearch.Minimum;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneFitTest {
    private static final PlaneMixture TWO = PlaneMixture.of(List.of(
            new PlaneMixture.Component(0.5, plane(-2, -1, 0.8, 0.6, 0.5)),
            new PlaneMixture.Component(0.5, plane(2, 1, 0.7, 0.9, -0.3))));

    private static MultivariateNormal plane(double mu1, double mu2, double sigma1, double sigma2, double rho) {
        return MultivariateNormal.of(new double[]{mu1, mu2}, Covariance.plane(sigma1, sigma2, rho));
    }

    private static MultivariateNormal any(Random random) {
        return plane(2 * random.nextGaussian(), 2 * random.nextGaussian(), Math.exp(0.5 * random.nextGaussian()),
                Math.exp(0.5 * random.nextGaussian()), 1.6 * random.nextDouble() - 0.8);
    }

    private static PlaneMixture mixture(Random random, int count) {
        List<PlaneMixture.Component> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new PlaneMixture.Component(0.2 + random.nextDouble(), any(random)));
        }
        return PlaneMixture.of(parts);
    }

    /** A sum over a fine lattice that shares nothing with the quadrature. */
    private static double sum(MultivariateNormal about, DoubleBinaryOperator f) {
        double step = 0.01;
        double reach = 9;
        double wide = about.covariance().sigma(0);
        double high = about.covariance().sigma(1);
        int count = (int) (reach / step);
        double sum = 0;
        for (int i = -count; i <= count; i++) {
            double x = about.mean(0) + i * step * wide;
            for (int j = -count; j <= count; j++) {
                sum += f.applyAsDouble(x, about.mean(1) + j * step * high);
            }
        }
        return sum * step * step * wide * high;
    }

    private static double reverse(PlaneDensity p, MultivariateNormal q) {
        return new PlaneDivergences(p, q).reverse();
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void bothDirectionsAgreeWithASumOverAFineLattice(int count) {
        PlaneMixture p = mixture(new Random(count), count);
        MultivariateNormal q = any(new Random(10 + count));
        PlaneDivergences all = new PlaneDivergences(p, q);
        assertEquals(sum(q, (x, y) -> Math.exp(q.logDensity(x, y)) * (q.logDensity(x, y) - p.logDensity(x, y))),
                all.reverse(), 1e-6);
        assertEquals(sum(p.moments(),
                (x, y) -> Math.exp(p.logDensity(x, y)) * (p.logDensity(x, y) - q.logDensity(x, y))), all.forward(),
                1e-6);
    }

    @Test
    void theMomentsAreThoseOfThePlane() {
        MultivariateNormal moments = TWO.moments();
        double[] sums = {sum(moments, (x, y) -> Math.exp(TWO.logDensity(x, y))),
                sum(moments, (x, y) -> x * Math.exp(TWO.logDensity(x, y))),
                sum(moments, (x, y) -> x * y * Math.exp(TWO.logDensity(x, y)))};
        assertEquals(1, sums[0], 1e-9);
        assertEquals(moments.mean(0), sums[1], 1e-9);
        assertEquals(moments.covariance().entry(0, 1) + moments.mean(0) * moments.mean(1), sums[2], 1e-9);
    }

    @ParameterizedTest
    @EnumSource(PlaneFamily.class)
    void theMomentsMakeTheForwardDivergenceLeastInTheirFamily(PlaneFamily family) {
        Random random = new Random(5);
        double negentropy = TWO.negentropy();
        MultivariateNormal best = family.forward(TWO.moments());
        double least = new PlaneDivergences(TWO, best).forward(negentropy);
        for (int i = 0; i < 200; i++) {
            double size = 0.01 + 0.5 * random.nextDouble();
            double[] by = new double[PlaneSurface.ORDER];
            for (double[] direction : family.directions()) {
                double step = size * random.nextGaussian();
                for (int k = 0; k < by.length; k++) {
                    by[k] += step * direction[k];
                }
            }
            MultivariateNormal other = PlaneSurface.moved(best, by);
            assertTrue(family.has(other));
            assertTrue(new PlaneDivergences(TWO, other).forward(negentropy) > least, other::toString);
        }
    }

    @Test
    void meanFieldCostsTheSameInBothDirectionsForOneCorrelatedNormal() {
        double rho = 0.8;
        PlaneMixture p = PlaneMixture.of(plane(1, -1, 2, 0.5, rho));
        double price = -0.5 * Math.log(1 - rho * rho);
        MultivariateNormal forward = PlaneFamily.DIAGONAL.forward(p.moments());
        Minimum reverse = new PlaneSearch(p, PlaneFamily.DIAGONAL).minima(List.of(), () -> true).getFirst();
        assertEquals(4, forward.covariance().entry(0, 0), 1e-12);
        assertEquals(0.25, forward.covariance().entry(1, 1), 1e-12);
        assertEquals(4 * (1 - rho * rho), reverse.q().covariance().entry(0, 0), 1e-12);
        assertEquals(0.25 * (1 - rho * rho), reverse.q().covariance().entry(1, 1), 1e-12);
        assertEquals(price, new PlaneDivergences(p, forward).forward(), 1e-12);
        assertEquals(price, reverse.value(), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(PlaneFamily.class)
    void theMinimaOfTheReverseDivergenceAreStationaryAndBestFirst(PlaneFamily family) {
        List<Minimum> minima = new PlaneSearch(TWO, family).minima(List.of(), () -> true);
        assertTrue(minima.size() >= 2, minima::toString);
        for (int i = 0; i < minima.size(); i++) {
            Minimum minimum = minima.get(i);
            assertTrue(family.has(minimum.q()), minimum::toString);
            assertEquals(reverse(TWO, minimum.q()), minimum.value());
            assertTrue(i == 0 || minima.get(i - 1).value() <= minimum.value() + 1e-7);
            for (double[] direction : family.directions()) {
                for (double size : new double[]{-1e-2, 1e-2}) {
                    double[] by = direction.clone();
                    for (int k = 0; k < by.length; k++) {
                        by[k] *= size;
                    }
                    assertTrue(reverse(TWO, PlaneSurface.moved(minimum.q(), by)) > minimum.value(),
                            minimum::toString);
                }
            }
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void manyOtherStartsFindNoOtherMinimum(int count) {
        Random random = new Random(20 + count);
        PlaneMixture p = mixture(random, count);
        List<MultivariateNormal> more = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            more.add(any(random));
        }
        List<Minimum> minima = new PlaneSearch(p, PlaneFamily.FULL).minima(List.of(), () -> true);
        assertEquals(minima.size(), new PlaneSearch(p, PlaneFamily.FULL).minima(more, () -> true).size());
        assertFalse(minima.isEmpty());
    }

    @Test
    void aSearchThatIsNotWantedEndsAtOnce() {
        assertEquals(List.of(), new PlaneSearch(TWO, PlaneFamily.FULL).minima(List.of(), () -> false));
    }

    @Tag("thorough")
    @Test
    void theSlopesAndBendsOfTheSurfaceAreItsDerivatives() {
        PlaneMixture p = mixture(new Random(8), 3);
        MultivariateNormal q = plane(0.3, -0.4, 1.2, 0.8, 0.4);
        PlaneSurface surface = new PlaneSurface(p, 0.05);
        PlaneSurface.Point at = surface.at(q);
        assertEquals(reverse(p, q), at.value(), 1e-8);
        double h = 1e-3;
        for (int k = 0; k < PlaneSurface.ORDER; k++) {
            for (int l = 0; l < PlaneSurface.ORDER; l++) {
                double[] values = new double[4];
                for (int i = 0; i < 4; i++) {
                    double[] by = new double[PlaneSurface.ORDER];
                    by[k] += i < 2 ? h : -h;
                    by[l] += i % 2 == 0 ? h : -h;
                    values[i] = surface.at(PlaneSurface.moved(q, by)).value();
                }
                // Twice along the same coordinate the middle two are both q.
                assertEquals((values[0] - values[1] - values[2] + values[3]) / (4 * h * h), at.bend(k, l), 1e-4);
                if (k == l) {
                    assertEquals((values[0] - values[3]) / (4 * h), at.slope(k), 1e-5);
                }
            }
        }
    }

    @Test
    void componentsFarApartAndVeryNarrowLeaveEveryNumberFinite() {
        PlaneMixture p = PlaneMixture.of(List.of(new PlaneMixture.Component(0.3, plane(-1e6, 0, 1e-3, 1, 0.999)),
                new PlaneMixture.Component(0.7, plane(1e6, 5, 1, 1e-3, 0)),
                new PlaneMixture.Component(0, plane(0, 0, 1, 1, 0))));
        PlaneDivergences all = new PlaneDivergences(p, plane(0, 0, 1, 1, 0));
        assertTrue(all.forward() > 1e10 && all.forward() < 1e14, () -> "" + all.forward());
        assertTrue(all.reverse() > 1e11 && Double.isFinite(all.reverse()), () -> "" + all.reverse());
        assertEquals(2, p.components().size());
        List<Minimum> minima = new PlaneSearch(p, PlaneFamily.FULL).minima(List.of(), () -> true);
        assertEquals(-Math.log(0.7), minima.getFirst().value(), 1e-9);
    }

    @Test
    void aMixtureOfEqualComponentsIsOneNormal() {
        MultivariateNormal normal = plane(1, 2, 1, 2, 0.5);
        PlaneMixture p = PlaneMixture.of(List.of(new PlaneMixture.Component(1, normal),
                new PlaneMixture.Component(3, normal)));
        assertEquals(Optional.of(normal), p.normal());
        assertEquals(0, p.negentropy());
        assertEquals(0, new PlaneDivergences(p, normal).reverse());
        assertEquals(p, PlaneMixture.of(p.components()));
        assertEquals(p.hashCode(), PlaneMixture.of(p.components()).hashCode());
        assertTrue(p.toString().contains("0.25"));
    }

    @Test
    void whatIsNoMixtureOfThePlaneIsRefused() {
        MultivariateNormal line = MultivariateNormal.diagonal(new double[]{0}, new double[]{1});
        MultivariateNormal one = plane(0, 0, 1, 1, 0);
        assertThrows(IllegalArgumentException.class, () -> PlaneMixture.of(line));
        assertThrows(IllegalArgumentException.class,
                () -> PlaneMixture.of(List.of(new PlaneMixture.Component(0, one))));
        assertThrows(IllegalArgumentException.class,
                () -> PlaneMixture.of(List.of(new PlaneMixture.Component(Double.NaN, one))));
    }
}
