package kllab.lab.multivariate.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.lab.multivariate.model.HandleAxes;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lab.plane.PrincipalAxes;
import kllab.lab.plane.Section;
import kllab.lab.plane.Spread;
import kllab.math.Interval;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Spectrum;
import kllab.parameter.ParameterRange;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneGestureTest {
    private static final Point PIXEL = new Point(0.01, 0.01);

    private static Pair pair(Spread p, Spread q) {
        return new Pair(MultivariateNormal.of(new double[]{0.6, 0.3}, p.covariance()),
                MultivariateNormal.of(new double[]{0, 0}, q.covariance()), false);
    }

    static Stream<Pair> pairs() {
        return Stream.of(Pair.INITIAL, Pair.INITIAL.withDiagonal(true),
                pair(new Spread(1, 1, 0.999999), new Spread(1e-6, 1e6, 0)),
                pair(new Spread(1e6, 1e-6, 0.5), new Spread(2, 2, -0.999999)),
                pair(new Spread(1, 1, 0), new Spread(3, 1, 0)));
    }

    /** A hand that goes anywhere, also where no plot is: near, far, and onto the centre. */
    private static double anywhere(Random random) {
        return random.nextInt(10) == 0 ? 0 : random.nextGaussian() * Math.pow(10, random.nextInt(17) - 8);
    }

    private static Pair randomMove(PlaneGesture gesture, Random random) {
        Point to = new Point(anywhere(random), anywhere(random));
        Point pixel = new Point(Math.pow(10, random.nextInt(14) - 8), Math.pow(10, random.nextInt(14) - 8));
        return switch (random.nextInt(4)) {
            case 0 -> gesture.centred(to, pixel);
            case 1 -> gesture.firstStretched(to.x(), pixel);
            case 2 -> gesture.secondStretched(to.y(), pixel);
            default -> gesture.turned(gesture.axes().angleTo(to), pixel);
        };
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noDragLeavesWhatADistributionMayBe(Pair start) {
        Random random = new Random(7);
        for (int walk = 0; walk < 40; walk++) {
            Pair pair = start;
            HandleAxes handles = HandleAxes.of(pair);
            for (int step = 0; step < 50; step++) {
                View view = random.nextBoolean() ? View.PLANE : View.WHITENED;
                Side side = view == View.WHITENED || random.nextBoolean() ? Side.P : Side.Q;
                pair = randomMove(PlaneGesture.of(pair, side, view, handles), random);
                handles = handles.after(pair);
                requireAllowed(pair.ownP());
                requireAllowed(pair.ownQ());
            }
        }
    }

    private static void requireAllowed(MultivariateNormal normal) {
        Covariance covariance = normal.covariance();
        for (int i = 0; i < Pair.PLANE; i++) {
            assertTrue(ParameterRange.MU.limits().contains(normal.mean(i)), () -> "mean of " + normal);
            // A square and its root again may be off by a rounding.
            assertTrue(covariance.sigma(i) > 0.9999999e-6 && covariance.sigma(i) < 1.0000001e6, () -> "σ of " + normal);
        }
        assertTrue(Math.abs(covariance.correlation(0, 1)) < 0.9999991, () -> "ρ of " + normal);
        assertTrue(normal.axes().root(1) > 0, normal::toString);
    }

    @Test
    void aDragOfAnAxisEndStopsAtTheLeastSpread() {
        PlaneGesture gesture = PlaneGesture.of(Pair.INITIAL, Side.P, View.PLANE, HandleAxes.of(Pair.INITIAL));
        for (double hand : new double[]{0.01, 0, -3}) {
            assertEquals(PlaneGesture.LEAST_SIGMA,
                    gesture.firstStretched(hand, PIXEL).p().axes().root(1), 0.004);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0004, 0.003, 0.02})
    void whatIsNarrowAlreadyCanBeDraggedAndGetsNoNarrower(double sigma) {
        Pair narrow = pair(new Spread(sigma, sigma, 0), new Spread(1, 1, 0));
        PlaneGesture gesture = PlaneGesture.of(narrow, Side.P, View.PLANE, HandleAxes.of(narrow));
        Point fine = new Point(sigma / 100, sigma / 100);
        assertEquals(sigma, gesture.firstStretched(sigma / 3, fine).p().axes().root(0), 1e-9);
        assertEquals(1.5 * sigma, gesture.firstStretched(1.5 * sigma, fine).p().axes().root(0), sigma / 100);
    }

    @Test
    void whatAHandSetsHasFewDigits() {
        PlaneGesture gesture = PlaneGesture.of(Pair.INITIAL, Side.P, View.PLANE, HandleAxes.of(Pair.INITIAL));
        Spread turned = Spread.of(gesture.turned(1.234567, PIXEL).p().covariance());
        assertEquals(ParameterRange.round(turned.sigmaX(), 1e-3), turned.sigmaX(), 1e-15);
        assertEquals(ParameterRange.round(turned.sigmaY(), 1e-3), turned.sigmaY(), 1e-15);
        assertEquals(ParameterRange.round(turned.rho(), 1e-4), turned.rho());
    }

    @Test
    void aCorrelationNear1KeepsTheDigitsThatItIsShortOf1() {
        Pair thin = pair(new Spread(2, 2, 0.9995), new Spread(1, 1, 0));
        PlaneGesture gesture = PlaneGesture.of(thin, Side.P, View.PLANE, HandleAxes.of(thin));
        Pair turned = gesture.turned(gesture.axes().angle() + 0.1, PIXEL);
        assertEquals(thin.p().axes().root(1), turned.p().axes().root(1), 0.002);
    }

    @ParameterizedTest
    @EnumSource(value = View.class, names = {"PLANE", "WHITENED"})
    void toWhereItIsAlreadyADragLeavesAPairOfFewDigitsAsItIs(View view) {
        PlaneGesture gesture = PlaneGesture.of(Pair.INITIAL, Side.P, view, HandleAxes.of(Pair.INITIAL));
        List<Pair> unmoved = List.of(gesture.centred(gesture.axes().centre(), PIXEL),
                gesture.firstStretched(gesture.axes().first(), PIXEL),
                gesture.secondStretched(gesture.axes().second(), PIXEL), gesture.turned(gesture.axes().angle(), PIXEL));
        for (Pair each : unmoved) {
            assertEquals(Pair.INITIAL, each);
        }
    }

    @Test
    void inTheUnitsOfQAStretchIsOneOfTheImage() {
        HandleAxes handles = HandleAxes.of(Pair.INITIAL);
        PlaneGesture gesture = PlaneGesture.of(Pair.INITIAL, Side.P, View.WHITENED, handles);
        Pair stretched = gesture.firstStretched(2.5, PIXEL);
        PrincipalAxes now = handles.after(stretched).axes(stretched, Side.P, View.WHITENED);
        assertEquals(2.5, now.first(), 0.004);
        assertEquals(gesture.axes().second(), now.second(), 0.003);
        assertEquals(gesture.axes().angle(), now.angle(), 0.002);
    }

    /** States that follow each other closely, of which some are circles and some have swapped their axes. */
    static Stream<List<Spread>> ways() {
        return Stream.of(IntStream.rangeClosed(0, 720).mapToObj(i -> turned(2, 1, Math.toRadians(i))).toList(),
                IntStream.rangeClosed(0, 100).mapToObj(i -> turned(2 - 0.015 * i, 1.1, 0.5)).toList(),
                IntStream.rangeClosed(0, 100).mapToObj(i -> turned(0.5 + 0.01 * i, 1, 0.5)).toList(),
                IntStream.rangeClosed(-90, 90).mapToObj(i -> new Spread(1.3, 1.1, i / 100.0)).toList());
    }

    private static Spread turned(double first, double second, double angle) {
        double xx = square(first * Math.cos(angle)) + square(second * Math.sin(angle));
        double yy = square(first * Math.sin(angle)) + square(second * Math.cos(angle));
        double xy = (square(first) - square(second)) * Math.sin(angle) * Math.cos(angle);
        return new Spread(Math.sqrt(xx), Math.sqrt(yy), xy / Math.sqrt(xx * yy));
    }

    private static double square(double value) {
        return value * value;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noHandleJumpsWhereAnEllipseTurnsOrItsAxesBecomeEqual(List<Spread> way) {
        Pair pair = pair(way.getFirst(), new Spread(1, 1, 0));
        HandleAxes handles = HandleAxes.of(pair);
        PrincipalAxes before = handles.axes(pair, Side.P, View.PLANE);
        for (Spread each : way) {
            pair = pair(each, new Spread(1, 1, 0));
            handles = handles.after(pair);
            PrincipalAxes now = handles.axes(pair, Side.P, View.PLANE);
            assertNear(before.alongFirst(1), now.alongFirst(1), each);
            assertNear(before.alongSecond(1), now.alongSecond(1), each);
            before = now;
        }
    }

    private static void assertNear(Point before, Point now, Spread at) {
        double way = Math.hypot(now.x() - before.x(), now.y() - before.y());
        assertTrue(way < 0.15, () -> "a jump of " + way + " at " + at);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyHandleLiesOnItsEllipse(Pair pair) {
        for (Side side : Side.values()) {
            PrincipalAxes axes = HandleAxes.of(pair).axes(pair, side, View.PLANE);
            Spectrum spectrum = pair.of(side).axes();
            assertEquals(spectrum.root(0), axes.first(), 1e-12 * spectrum.root(0));
            assertEquals(spectrum.root(1), axes.second(), 1e-12 * spectrum.root(1));
        }
    }

    @Test
    void theFrameStaysWhileAllIsInViewAndFitsWhenSomethingLeavesIt() {
        PlaneAxes frame = PlaneAxes.fit(Pair.INITIAL);
        Pair near = Pair.INITIAL.with(Side.P, Pair.INITIAL.p().withMean(0.5, 0.2));
        assertEquals(frame, after(frame, near));
        Pair far = Pair.INITIAL.with(Side.P, Pair.INITIAL.p().withMean(9, 0.2));
        assertEquals(PlaneAxes.fit(far).plane(), after(frame, far).plane());
        Interval x = frame.plane().x().bounds();
        Axis close = Axis.linear(0, 1);
        int place = PlaneAxes.place(View.PLANE);
        PlaneAxes own = frame.with(place, close).with(place + 1, close);
        assertEquals(new Section(close, close), after(own, near).plane());
        assertEquals(x, frame.with(PlaneAxes.place(View.WHITENED), close).plane().x().bounds());
    }

    private static PlaneAxes after(PlaneAxes axes, Pair now) {
        return PlaneAxes.RULE.after(axes, MultivariateState.INITIAL, MultivariateState.INITIAL.withPair(now));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 1.7, 4})
    void aSquaredSectionHasEqualUnitsAndShowsAllThatItShowedBefore(double aspect) {
        Section section = PlaneAxes.fit(Pair.INITIAL).plane();
        Section squared = section.squared(aspect);
        assertEquals(aspect, squared.x().bounds().length() / squared.y().bounds().length(), 1e-12);
        assertTrue(squared.x().bounds().contains(section.x().bounds()));
        assertTrue(squared.y().bounds().contains(section.y().bounds()));
    }
}
