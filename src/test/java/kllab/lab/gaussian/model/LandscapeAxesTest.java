package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Axis;
import org.junit.jupiter.api.Test;

class LandscapeAxesTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;
    private static final LandscapeAxes FIT = LandscapeAxes.fit(INITIAL);

    @Test
    void levelsAreRoundAndRise() {
        assertEquals(List.of(0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 3.0, 5.0), FIT.levels());
    }

    @Test
    void levelsAreRoundInTheUnitOfTheState() {
        for (double level : LandscapeAxes.fit(INITIAL.withUnit(InformationUnit.BITS)).levels()) {
            assertTrue(List.of(1, 2, 3, 5).contains((int) Math.rint(level / Math.pow(10, Math.floor(Math.log10(
                    level) + 1e-9)))), level + "");
        }
    }

    @Test
    void theFrameStaysWhilePMovesWithinIt() {
        assertEquals(FIT, FIT.after(INITIAL, INITIAL.with(GaussianParameter.MU1, -2).with(GaussianParameter.SIGMA1,
                2)));
    }

    @Test
    void anAxisFollowsPOutOfItsView() {
        GaussianState away = INITIAL.with(GaussianParameter.SIGMA1, 4.5);
        LandscapeAxes after = FIT.after(INITIAL, away);
        assertTrue(after.sigma().bounds().contains(4.5));
        assertEquals(FIT.mu(), after.mu());
    }

    @Test
    void theOtherDirectionHasTheSameAxesAndLevelsOfItsOwn() {
        LandscapeAxes turned = FIT.after(INITIAL, INITIAL.withLandscape(INITIAL.landscape().turned()));
        assertEquals(List.of(FIT.mu(), FIT.sigma()), List.of(turned.mu(), turned.sigma()));
        assertNotEquals(FIT.levels(), turned.levels());
    }

    @Test
    void spreadsOfVeryDifferentSizeStandOnALogarithmicAxisUntilTheyAreAlike() {
        GaussianState far = INITIAL.with(GaussianParameter.SIGMA1, 0.001);
        LandscapeAxes axes = FIT.after(INITIAL, far);
        assertEquals(Axis.Spacing.LOGARITHMIC, axes.sigma().spacing());
        assertTrue(axes.sigma().fraction(0.001) > 0.05 && axes.sigma().fraction(1) < 0.95);
        assertEquals(FIT.sigma(), axes.after(far, INITIAL).sigma());
    }
}
