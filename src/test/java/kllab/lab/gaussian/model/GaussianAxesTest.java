package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.estimate.EvidenceWalk;
import kllab.plot.Axis;
import org.junit.jupiter.api.Test;

class GaussianAxesTest {
    private static final GaussianState INITIAL = GaussianState.INITIAL;
    private static final GaussianAxes FIT = GaussianAxes.fit(INITIAL);

    private static void assertShows(GaussianAxes axes, Normal normal) {
        // To an eye: a spread of a millionth is nothing on an axis of a million.
        assertTrue(axes.x().fraction(normal.mu() - 3 * normal.sigma()) > -1e-6, axes + " of " + normal);
        assertTrue(axes.x().fraction(normal.mu() + 3 * normal.sigma()) < 1 + 1e-6, axes + " of " + normal);
        assertTrue(axes.density().bounds().contains(normal.density(normal.mu())), axes + " of " + normal);
    }

    @Test
    void aFitShowsBothDistributionsAndThePointOfEveryState() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Normal p = normal(random);
            Normal q = normal(random);
            GaussianState state = INITIAL.with(p, q).withCurve(new CurveOptions(i % 2 == 0, true, i % 3 == 0));
            GaussianAxes axes = GaussianAxes.fit(state);
            assertShows(axes, p);
            assertShows(axes, q);
            assertTrue(axes.sigma().bounds().contains(p.sigma()));
            assertTrue(axes.integrand().bounds().contains(0));
        }
    }

    /** From the whole range of what may be typed. */
    private static Normal normal(Random random) {
        double mu = (random.nextBoolean() ? 1 : -1) * Math.pow(10, 12 * random.nextDouble() - 6);
        return Normal.of(mu, Math.pow(10, 12 * random.nextDouble() - 6));
    }

    @Test
    void aFitHasRoundBounds() {
        assertEquals(Axis.linear(-4, 4), FIT.x());
        assertEquals(0, FIT.density().bounds().min());
    }

    private static GaussianAxes after(GaussianAxes axes, GaussianState before, GaussianState now) {
        return GaussianAxes.RULE.rested(GaussianAxes.RULE.after(axes, before, now), now);
    }

    @Test
    void theAxesStayWhileEverythingIsInTheirView() {
        assertEquals(FIT, after(FIT, INITIAL, INITIAL.with(GaussianParameter.MU1, 0.75)));
    }

    @Test
    void anAxisFollowsWhatLeftItsView() {
        GaussianState now = INITIAL.with(GaussianParameter.MU1, 4);
        GaussianAxes axes = after(FIT, INITIAL, now);
        assertShows(axes, now.p());
        assertEquals(FIT.x().bounds().min(), axes.x().bounds().min());
        assertEquals(FIT.density(), axes.density());
    }

    @Test
    void anAxisComesCloserWhenItsSubjectHasShrunkToACorner() {
        GaussianState wide = INITIAL.with(GaussianParameter.SIGMA2, 5);
        GaussianAxes axes = after(GaussianAxes.fit(wide), wide, INITIAL);
        assertEquals(FIT.x(), axes.x());
    }

    @Test
    void whatAPersonZoomedIntoStaysAsLongAsItShowsAnything() {
        Axis close = Axis.linear(0.2, 0.6);
        GaussianAxes zoomed = FIT.with(GaussianAxes.X, close);
        assertEquals(close, after(zoomed, INITIAL, INITIAL.with(GaussianParameter.MU1, 1)).x());
        GaussianState away = INITIAL.with(Normal.of(40, 1), Normal.of(50, 1));
        assertEquals(GaussianAxes.fit(away).x(), after(zoomed, INITIAL, away).x());
    }

    @Test
    void theLogarithmicAxisComesAndGoesWithItsOption() {
        GaussianState log = INITIAL.withCurve(new CurveOptions(true, true, true));
        GaussianAxes axes = after(FIT, INITIAL, log);
        assertEquals(Axis.Spacing.LOGARITHMIC, axes.sigma().spacing());
        assertEquals(FIT.x(), axes.x());
        assertEquals(FIT.sigma(), after(axes, log, INITIAL).sigma());
    }

    @Test
    void thePointOfTheCurveIsInViewHoweverFarQIs() {
        for (Normal q : List.of(Normal.STANDARD, Normal.of(3, 1), Normal.of(1e6, 1e-6))) {
            GaussianState far = INITIAL.with(INITIAL.p(), q);
            assertTrue(GaussianAxes.fit(far).curve().bounds().contains(KullbackLeibler.of(INITIAL.p(), q)),
                    q::toString);
        }
    }

    @Test
    void anIntegrandBeyondAllNumbersHasAnAxisToLeaveAtTheTop() {
        Interval shown = GaussianAxes.fit(INITIAL.with(Normal.of(1e200, 1), Normal.of(0, 1e-6))).integrand().bounds();
        assertTrue(shown.length() > 1e300 && Double.isFinite(shown.length()));
    }

    @Test
    void equalDistributionsLeaveAnIntegrandToBeSeenAsZero() {
        Interval shown = GaussianAxes.fit(INITIAL.with(Normal.STANDARD, Normal.STANDARD)).integrand().bounds();
        assertTrue(shown.min() < 0 && shown.max() > 0);
    }

    @Test
    void aGestureThatComesBackToItsStartLeavesNoAxisGrownAndUndoBringsBackTheAxesBeforeIt() {
        GaussianModel model = new GaussianModel(INITIAL);
        model.history().begin();
        model.history().update(state -> state.with(GaussianParameter.MU1, 40));
        assertNotEquals(FIT, model.view().now());
        model.history().update(state -> INITIAL);
        model.history().end();
        assertEquals(FIT.x(), model.view().now().x());
        model.history().begin();
        model.history().update(state -> state.with(GaussianParameter.MU1, 40));
        model.history().update(state -> INITIAL);
        model.history().update(state -> state.with(GaussianParameter.MU1, 0.9));
        model.history().end();
        model.history().undo();
        assertEquals(FIT, model.view().now());
    }

    @Test
    void anAxisThatAPersonZoomedIntoAfterAChangeStaysInTheNextGesture() {
        GaussianModel model = new GaussianModel(INITIAL);
        model.history().update(state -> state.with(GaussianParameter.MU1, 3));
        Axis zoomed = Axis.linear(-4, 4);
        model.view().show(model.view().now().with(GaussianAxes.X, zoomed));
        model.history().begin();
        model.history().update(state -> state.with(GaussianParameter.MU1, 3.2));
        assertEquals(zoomed, model.view().now().x());
    }

    @Test
    void axesThatAreHeldCanBeReadBackFromTheLinkHoweverExtremeTheyAre() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            GaussianModel model = new GaussianModel(INITIAL.with(normal(random), normal(random)));
            model.holdAxes();
            GaussianState held = model.history().state().get();
            assertEquals(Set.of("x", "y", "yIntegrand", "xCurve", "yCurve"),
                    held.screen().ends().typed().keySet());
            assertEquals(held, GaussianLink.LINKS.parse(Link.parse(GaussianLink.LINKS.of(held).text())));
        }
    }

    @Test
    void whatIsHeldOrPinnedDoesNotTellWhereAHiddenPIs() {
        GaussianModel model = new GaussianModel(INITIAL);
        model.begin(Challenge.Kind.FIND);
        GaussianState before = model.history().state().get();
        model.pin();
        model.holdAxes();
        assertEquals(before, model.history().state().get());
    }

    @Test
    void theWalksOfTheEvidenceAndTheirMeansAreInViewOfEveryState() throws Exception {
        Random random = new Random(14);
        for (int i = 0; i < 300; i++) {
            GaussianState state = GaussianLink.LINKS.parse(Link.parse("gaussian?drawer=estimates&draws=evidence&seed="
                    + i + "&samples=" + random.nextInt(400) + (i % 2 == 0 ? "" : "&unit=bits")));
            state = i % 3 == 0
                    ? state.with(normal(random), normal(random))
                    : state.with(Normal.of(random.nextDouble(-3, 3), random.nextDouble(0.3, 3)),
                            Normal.of(random.nextDouble(-3, 3), random.nextDouble(0.3, 3)));
            EvidenceAxes axes = GaussianAxes.fit(state).evidence();
            int samples = state.estimates().samples();
            assertTrue(axes.draws().bounds().contains(samples));
            for (int n = 0; n <= samples; n += 7) {
                double slack = 1e-9 * axes.sum().bounds().length();
                for (double sum : new double[]{EvidenceWalk.ofP(state.p(), state.q(), i).advance(n).sum(),
                        EvidenceWalk.ofQ(state.p(), state.q(), i).advance(n).sum(),
                        n * KullbackLeibler.of(state.p(), state.q()), -n * KullbackLeibler.of(state.q(), state.p())}) {
                    double shown = state.unit().of(sum);
                    assertTrue(axes.sum().bounds().min() <= shown + slack && shown <= axes.sum().bounds().max() + slack,
                            shown + " on " + axes.sum());
                }
            }
        }
    }

    @Test
    void theLinesOfTheOddsAreInViewOfEqualDistributionsToo() {
        Interval shown = GaussianAxes.fit(INITIAL.with(Normal.STANDARD, Normal.STANDARD)).evidence().sum().bounds();
        assertTrue(shown.contains(Math.log(20)) && shown.contains(-Math.log(20)));
    }

    /** Ten draws of a wide p are the wildest; so many seeds have some that go beyond any band. */
    @Test
    void aWalkOfFewDrawsIsInViewHoweverFarItStrays() {
        GaussianState wide = evidence(INITIAL.with(Normal.of(0, 5), Normal.STANDARD), 10);
        double furthest = 0;
        for (int seed = 0; seed < 4000; seed++) {
            GaussianState state = wide.withEstimates(wide.estimates().withSeed(seed));
            double sum = EvidenceWalk.ofP(state.p(), state.q(), seed).advance(10).sum();
            assertTrue(EvidenceAxes.sum(state).contains(sum), "seed " + seed);
            furthest = Math.max(furthest, sum);
        }
        // So that the test means something: the bounds without a look at the walk.
        GaussianState closed = wide.withDrawer(wide.drawer().withOpen(DrawerOptions.Page.NONE));
        assertTrue(furthest > EvidenceAxes.sum(closed).max(), furthest + " of " + EvidenceAxes.sum(closed));
    }

    @Test
    void aWalkOfManyDrawsIsInViewWhereItsSpreadIsMoreThanItsMean() {
        GaussianState near = evidence(INITIAL.with(Normal.of(0.001, 1), Normal.STANDARD), 20_000);
        int beyondBand = 0;
        for (int seed = 0; seed < 60; seed++) {
            GaussianState state = near.withEstimates(near.estimates().withSeed(seed));
            double sum = EvidenceWalk.ofP(state.p(), state.q(), seed).advance(20_000).sum();
            assertTrue(EvidenceAxes.sum(state).contains(sum), "seed " + seed);
            beyondBand += Math.abs(sum) > 0.001 * Math.sqrt(20_000) ? 1 : 0;
        }
        assertTrue(beyondBand > 5);
        // The odds of 20 : 1 are in view as well, and so need more room than the walk has.
        GaussianState nearer = evidence(INITIAL.with(Normal.of(0.03, 1), Normal.STANDARD), 20_000);
        for (int seed = 0; seed < 60; seed++) {
            GaussianState state = nearer.withEstimates(nearer.estimates().withSeed(seed));
            double least = EvidenceAxes.sum(state).min();
            for (int n = 2000; n <= 20_000; n += 2000) {
                double sum = EvidenceWalk.ofQ(state.p(), state.q(), seed).advance(n).sum();
                assertTrue(least <= sum, "seed " + seed);
            }
        }
    }

    @Test
    void aReverseDivergenceThatIsCoveredIsNotToldByTheAxisOfTheEvidence() {
        GaussianState near = evidence(INITIAL, 100);
        GaussianState covered = near.withHidden(near.hidden().withCovered("reverse", true));
        double least = EvidenceAxes.sum(covered).min();
        assertTrue(EvidenceAxes.sum(near).min() < -100 * KullbackLeibler.of(near.q(), near.p()));
        assertTrue(least > -100 * KullbackLeibler.of(near.q(), near.p()), "" + least);
    }

    private static GaussianState evidence(GaussianState state, int samples) {
        return state.withDrawer(state.drawer().withOpen(DrawerOptions.Page.ESTIMATES)).withEstimates(state.estimates()
                .withSamples(samples).withView(EstimateOptions.View.EVIDENCE));
    }
}
