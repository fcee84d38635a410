package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.plot.Axis;
import org.junit.jupiter.api.Test;

class LandscapeAxesTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;
    private static final LandscapeAxes FIT = LandscapeAxes.fit(INITIAL);

    private static LandscapeAxes after(LandscapeAxes axes, GaussianState before, GaussianState now) {
        GaussianAxes fit = GaussianAxes.fit(before);
        GaussianAxes all = fit.with(GaussianAxes.LANDSCAPE_MU, axes.mu()).with(GaussianAxes.LANDSCAPE_SIGMA,
                axes.sigma());
        return GaussianAxes.RULE.rested(GaussianAxes.RULE.after(all, before, now), now).landscape();
    }

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
        assertEquals(FIT, after(FIT, INITIAL, INITIAL.with(GaussianParameter.MU1, -2).with(GaussianParameter.SIGMA1,
                2)));
    }

    @Test
    void anAxisFollowsPOutOfItsView() {
        GaussianState away = INITIAL.with(GaussianParameter.SIGMA1, 4.5);
        LandscapeAxes after = after(FIT, INITIAL, away);
        assertTrue(after.sigma().bounds().contains(4.5));
        assertEquals(FIT.mu(), after.mu());
    }

    @Test
    void theOtherDirectionHasTheSameAxesAndLevelsOfItsOwn() {
        LandscapeAxes turned = after(FIT, INITIAL,
                INITIAL.withLandscape(INITIAL.landscape().withDirection(Direction.REVERSE)));
        assertEquals(List.of(FIT.mu(), FIT.sigma()), List.of(turned.mu(), turned.sigma()));
        assertNotEquals(FIT.levels(), turned.levels());
    }

    @Test
    void spreadsOfVeryDifferentSizeStandOnALogarithmicAxisUntilTheyAreAlike() {
        GaussianState far = INITIAL.with(GaussianParameter.SIGMA1, 0.001);
        LandscapeAxes axes = after(FIT, INITIAL, far);
        assertEquals(Axis.Spacing.LOGARITHMIC, axes.sigma().spacing());
        assertTrue(axes.sigma().fraction(0.001) > 0.05 && axes.sigma().fraction(1) < 0.95);
        assertEquals(FIT.sigma(), after(axes, far, INITIAL).sigma());
    }
}
