package kllab.lab.fit.model.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kllab.lab.plane.Spread;
import kllab.math.distribution.MultivariateNormal;
import org.junit.jupiter.api.Test;

/** Divergences in the plane that follow a fit. */
class FollowedValuesTest {
    private final FollowedValues values = new FollowedValues();
    private final PlaneTarget two = new PlaneTarget(List.of(part(-2), part(2)));

    private static Components.Part<MultivariateNormal> part(double x) {
        return new Components.Part<>(1,
                MultivariateNormal.of(new double[]{x, 0}, new Spread(1, 1, 0).covariance()));
    }

    private static PlaneFit at(double x, PlaneTarget target) {
        return PlaneFit.NONE.withKind(PlaneFit.Kind.FULL).withTarget(target)
                .withQ(MultivariateNormal.diagonal(new double[]{x, 0}, new double[]{1, 1}));
    }

    @Test
    void thoseOfOneNormalAreAlwaysThoseOfTheFit() {
        PlaneTarget one = new PlaneTarget(List.of(part(0)));
        for (double x : new double[]{1, 2}) {
            assertEquals(Optional.of(PlaneValues.of(at(x, one))), values.of(at(x, one)));
        }
    }

    @Test
    void thoseOfAMixtureStandUntilNewerOnesAreTaken() {
        assertEquals(Optional.empty(), values.of(at(1, two)));
        PlaneValues first = PlaneValues.of(at(1, two));
        assertEquals(Optional.of(first), values.of(at(1, two)));
        assertEquals(Optional.of(first), values.of(at(3, two)));
        PlaneValues second = PlaneValues.of(at(2, new PlaneTarget(two.parts())));
        values.take(Optional.of(second));
        assertEquals(Optional.of(second), values.of(at(3, two)));
        PlaneValues third = PlaneValues.of(at(3, two));
        assertEquals(Optional.of(third), values.of(at(3, two)));
        values.forget();
        assertEquals(Optional.empty(), values.of(at(4, two)));
    }

    @Test
    void whatWasComputedIsKnownToATargetForItsLastFewQ() {
        for (int x = 0; x < 9; x++) {
            PlaneValues.of(at(x, two));
        }
        assertEquals(Optional.empty(), PlaneValues.known(at(0, two)));
        PlaneValues last = PlaneValues.of(at(8, two));
        assertEquals(Optional.of(last), PlaneValues.known(at(8, two)));
        PlaneFit same = at(8, new PlaneTarget(two.parts()));
        assertEquals(Optional.empty(), PlaneValues.known(same));
        last.keepFor(same);
        assertEquals(Optional.of(last), PlaneValues.known(same));
        last.keepFor(at(1, two));
        assertEquals(1, PlaneValues.known(at(1, two)).orElseThrow().of().q().mean(0), "only its own");
    }
}
