package kllab.lab.fit.model.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kllab.math.distribution.MultivariateNormal;
import org.junit.jupiter.api.Test;

/** Divergences in the plane that follow a drag. */
class FollowedValuesTest {
    private static PlaneFit at(double x) {
        return PlaneFit.NONE.withKind(PlaneFit.Kind.FULL)
                .withQ(MultivariateNormal.diagonal(new double[]{x, 0}, new double[]{1, 1}));
    }

    @Test
    void atRestTheyAreAlwaysThoseOfTheFit() {
        FollowedValues values = new FollowedValues();
        assertEquals(PlaneValues.of(at(1)), values.of(at(1), false));
        assertEquals(PlaneValues.of(at(2)), values.of(at(2), false));
    }

    @Test
    void inADragThoseOfBeforeStandUntilNewerOnesAreTaken() {
        FollowedValues values = new FollowedValues();
        values.of(at(1), false);
        assertEquals(PlaneValues.of(at(1)), values.of(at(3), true));
        assertFalse(values.isOf(at(3)));
        values.take(PlaneValues.of(at(2)));
        assertEquals(PlaneValues.of(at(2)), values.of(at(3), true));
        values.take(PlaneValues.of(at(3)));
        assertTrue(values.isOf(at(3)));
        assertEquals(PlaneValues.of(at(3)), values.of(at(3), true));
    }

    @Test
    void aDragThatComesFromALineHasNothingToStand() {
        assertEquals(PlaneValues.of(at(1)), new FollowedValues().of(at(1), true));
    }
}
