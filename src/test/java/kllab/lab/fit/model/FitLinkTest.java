package kllab.lab.fit.model;

import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.plane.LabelledPoints;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneTarget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import kllab.lab.Answer;
import kllab.lab.descent.Rates;
import kllab.lab.fit.FitValues;
import kllab.lab.fit.model.plane.Components;
import kllab.link.Link;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;
import kllab.math.divergence.InformationUnit;
import kllab.math.fit.LineDivergences;
import kllab.math.fit.gradient.GradientCoordinate;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.text.BadInput;
import kllab.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitLinkTest {
    private static FitState parse(String text) throws BadInput {
        return FitLink.LINKS.parse(Link.parse(text));
    }

    private static String text(FitState state) {
        return FitLink.LINKS.of(state).text();
    }

    private static FitState atOnce(String text) throws BadInput {
        return FitLink.LINKS.parseAtOnce(Link.parse(text));
    }

    private static List<FitDescent.Stop> path(FitState state) {
        return DescentOptions.of(state).orElseThrow().path();
    }

    /** Any state: a mixture or a posterior, with any objective, options and pin. */
    static FitState any(Random random) {
        FitState state = FitState.INITIAL.withTarget(target(random)).withLine(line(random))
                .withObjective(new FitObjective(one(random, FitObjective.Kind.values()), random.nextInt(101) / 100.0,
                        0.01 * (1 + random.nextInt(200))))
                .withUnit(one(random, InformationUnit.values()))
                .withOptions(new FitOptions(random.nextBoolean(), one(random, FitOptions.View.values()),
                        new FitOptions.Landscape(random.nextBoolean(), random.nextBoolean()),
                        new FitOptions.Steps(DescentOptions.INITIAL.withRule(rule(random))
                                .withEstimator(one(random, DescentOptions.Estimator.values())),
                                new GradientOptions(one(random, GradientCoordinate.values()),
                                        1 + random.nextInt(1000), random.nextInt(1_000_000_000))),
                        Optional.empty()));
        if (random.nextInt(8) == 0) {
            FitState descended = state.descended(DescentOptions.of(state).orElseThrow().run(1 + random.nextInt(9)));
            state = DescentOptions.isWithin(descended.q()) ? descended : state;
        }
        return random.nextInt(3) == 0
                ? state.withOptions(state.options()
                        .withPin(Optional.of(new FitPair(target(random), line(random).withFixed(false)))))
                : state;
    }

    private static Target target(Random random) {
        List<Components.Part<Normal>> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(Target.MOST); i++) {
            parts.add(new Components.Part<>(0.25 * (1 + random.nextInt(8)), normal(random)));
        }
        int draws = random.nextInt(50);
        Target line = new Target(parts, new Observation(one(random, Observation.Kind.values()), random.nextGaussian(),
                0.05 + random.nextDouble(), random.nextInt(draws + 1), draws));
        return random.nextBoolean() ? line : line.withPlane(plane(random));
    }

    private static PlaneFit plane(Random random) {
        List<Components.Part<MultivariateNormal>> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(PlaneTarget.MOST); i++) {
            parts.add(new Components.Part<>(0.25 * (1 + random.nextInt(8)), ofPlane(random)));
        }
        return new PlaneFit(one(random, PlaneFit.Kind.values()),
                new PlaneTarget(parts).withSeen(seen(random)), ofPlane(random));
    }

    private static LabelledPoints seen(Random random) {
        List<LabelledPoint> points = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            points.add(new LabelledPoint(random.nextGaussian(), random.nextBoolean()));
        }
        return random.nextBoolean() ? LabelledPoints.NONE : new LabelledPoints(random.nextBoolean(), points);
    }

    private static MultivariateNormal ofPlane(Random random) {
        return MultivariateNormal.of(new double[]{random.nextGaussian(), random.nextGaussian()},
                Covariance.plane(Math.exp(random.nextGaussian()), Math.exp(random.nextGaussian()),
                        1.9 * random.nextDouble() - 0.95));
    }

    private static DescentRule rule(Random random) {
        return new DescentRule(one(random, DescentRule.Method.values()), one(random, Parameterisation.values()),
                Rates.at(random.nextInt(Rates.NOTCHES + 1)));
    }

    private static Normal normal(Random random) {
        return Normal.of(random.nextGaussian(), Math.exp(random.nextGaussian()));
    }

    private static LineQ line(Random random) {
        LineQ one = LineQ.of(normal(random)).withFixed(random.nextInt(4) == 0);
        return random.nextBoolean()
                ? one
                : one.withMixture(true).withWeight(0.001 * (1 + random.nextInt(999))).withOther(normal(random));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static Answer of(Map<String, Answer> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static double number(Map<String, Answer> fields, String name) {
        return ((Answer.Value) of(fields, name)).value();
    }

    @Tag("thorough")
    @Test
    void everyStateReadsBackAsItself() throws BadInput {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            FitState state = any(random);
            assertEquals(state, parse(text(state)), text(state));
        }
    }

    @Test
    void aMixtureQIsWrittenWithItsSelectedComponentFirst() throws BadInput {
        String link = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&weight=0.3&mu2=-2.5&sigma2=0.8&fixed=true"
                + "&objective=reverse";
        FitState state = parse(link);
        assertEquals(link, text(state));
        FitState other = state.withLine(state.line().swapped());
        assertEquals(link.replace("mu=1&sigma=1.5&weight=0.3&mu2=-2.5&sigma2=0.8",
                "mu=-2.5&sigma=0.8&weight=0.7&mu2=1&sigma2=1.5"), text(other));
        assertEquals(state, other.withLine(other.line().swapped()));
        for (double x : new double[]{-3, 0, 1.7}) {
            assertEquals(state.line().density().logDensity(x), other.line().density().logDensity(x), 1e-14);
        }
        assertEquals(LineQ.of(Normal.of(1, 1.5)), parse("fit?mu=1&sigma=1.5&weight=1&mu2=3").line());
        assertThrows(BadInput.class, () -> parse("fit?weight=0"));
        assertThrows(BadInput.class, () -> parse("fit?weight=0.5&sigma2=0"));
    }

    @Test
    void theNumbersAreOfTheMixtureQAndOfWhatMoves() throws BadInput {
        String two = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=2.5&sigma=0.8&weight=0.5&mu2=-2.5&sigma2=0.8";
        Map<String, Answer> same = FitValues.of(parse(two)).fields();
        for (String each : List.of("forward", "reverse", "jensenShannon", "chiSquared", "totalVariation",
                "wasserstein", "renyi2")) {
            assertEquals(0, number(same, each), 1e-6, each);
        }
        assertEquals(0, firstMinimum(parse(two), "value"), 1e-12);
        assertEquals(0.6903, firstMinimum(parse("fit"), "value"), 1e-4);
        assertEquals(1.2, firstMinimum(parse("fit?sigma=1.2&fixed=true"), "sigma"));
        assertEquals(0.8126, firstMinimum(parse("fit?sigma=1.2"), "sigma"), 1e-4);
        Map<String, Answer> posterior = FitValues.of(parse("fit?posterior=square&weight=0.5&mu2=-1&sigma2=0.5"))
                .fields();
        assertEquals(number(posterior, "logEvidence"), number(posterior, "elbo") + number(posterior, "kl"), 1e-12);
    }

    private static double firstMinimum(FitState state, String name) {
        Answer.Items minima = (Answer.Items) of(FitValues.of(state).fields(), "minima");
        return number(((Answer.Fields) minima.items().getFirst()).fields(), name);
    }

    @Test
    void theFirstStateIsWrittenOut() throws BadInput {
        assertEquals("fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse", text(FitState.INITIAL));
        assertEquals(FitState.INITIAL, parse("fit"));
        assertEquals("fit?posterior=coin&heads=9&draws=10&mu=1&sigma=1.5&objective=reverse",
                text(parse("fit?posterior=coin")));
    }

    @Test
    void aFitInThePlaneIsWrittenOutAndLeavesTheLineAsItWas() throws BadInput {
        assertEquals("fit?plane=diagonal&weights=1&means=0,0&covariances=2.25,1.2000000000000002,1&mean=1,-0.5"
                + "&covariance=1,0,1&objective=reverse", text(parse("fit?plane=diagonal")));
        FitState state = parse("fit?m=1,2&s=1,1&plane=full&means=0,0,3,1&objective=alpha");
        assertEquals(2, state.plane().target().count());
        assertEquals(1, state.target().parts().getFirst().normal().mu());
        assertEquals(FitObjective.Kind.REVERSE, state.objective().kind());
        assertEquals(Observation.Kind.NONE, parse("fit?posterior=linear&plane=round").target().observed().kind());
        assertTrue(!state.withTarget(state.target().withObserved(Observation.NONE.withKind(Observation.Kind.COIN)))
                .plane().isOn());
    }

    @Test
    void logisticRegressionIsAPosteriorInThePlane() throws BadInput {
        FitState state = parse("fit?posterior=logistic&points=-1,0,0.5,1&mean=0.2,0.4&covariance=0.5,0,0.5");
        assertEquals("fit?posterior=logistic&plane=full&points=-1,0,0.5,1&mean=0.2,0.4&covariance=0.5,0,0.5"
                + "&objective=reverse", text(state));
        assertTrue(state.plane().isLogistic() && !state.target().isMixture());
        assertEquals(FitPlace.POSTERIOR, FitPlace.of(state));
        assertEquals(List.of(new LabelledPoint(-1, false), new LabelledPoint(0.5, true)),
                state.plane().target().seen().points());
        assertEquals(List.of(), parse("fit?posterior=logistic&points=none").plane().target().seen().points());
        FitState other = state
                .withTarget(state.target().withObserved(Observation.NONE.withKind(Observation.Kind.COIN)));
        assertTrue(!other.plane().isOn() && other.plane().target().seen().count() == 2);
        FitState mixture = state.withTarget(state.target().withObserved(Observation.NONE));
        assertTrue(mixture.plane().isOn() && mixture.target().isMixture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?posterior=logistic&plane=none", "fit?plane=none&posterior=logistic",
            "fit?mu=1&plane=none&points=-1,0,0.5,1&posterior=logistic"})
    void logisticRegressionOnALineIsRefusedInASentenceThatSaysWhatIsAllowed(String link) {
        BadInput refused = assertThrows(BadInput.class, () -> parse(link));
        assertEquals(Message.of("fit.logistic.plane", "plane", "none", "full, diagonal, round"), refused.reason());
    }

    @Test
    void theAnswersOfLogisticRegressionAddUpToItsEvidence() throws BadInput {
        var fields = FitValues.of(parse("fit?posterior=logistic&plane=diagonal&points=-2,0,-1,0,0.6,0,-0.3,1,2,1"))
                .fields();
        double evidence = number(fields, "logEvidence");
        assertEquals(evidence, number(fields, "elbo") + number(fields, "kl"), 1e-9);
        assertEquals(2, ((Answer.Items) of(fields, "posteriorMean")).items().size());
        assertEquals(2, ((Answer.Items) of(fields, "posteriorSigma")).items().size());
        Answer.Fields best = (Answer.Fields) ((Answer.Items) of(fields, "minima")).items().getFirst();
        assertEquals(List.of("mu1", "mu2", "sigma1", "sigma2", "rho", "elbo"), List.copyOf(best.fields().keySet()));
        assertTrue(number(best.fields(), "elbo") < evidence && number(best.fields(), "elbo") > number(fields, "elbo"));
        assertEquals(0, number(best.fields(), "rho"));
    }

    @Test
    void noMorePointsAreAddedThanThereMayBe() {
        LabelledPoints all = LabelledPoints.NONE;
        for (int i = 0; i < 40; i++) {
            all = all.with(new LabelledPoint(i, true));
        }
        assertEquals(LabelledPoints.MOST, all.count());
        assertEquals(all, all.with(99, new LabelledPoint(0, false)).without(99));
        assertEquals(LabelledPoints.MOST - 1, all.without(3).count());
        List<LabelledPoint> many = Collections.nCopies(25, new LabelledPoint(0, false));
        assertThrows(IllegalArgumentException.class, () -> LabelledPoints.NONE.withPoints(many));
    }

    @Test
    void theAnswersOfAPlaneAreItsDivergencesAndTheMinimaOfItsFamily() throws BadInput {
        var fields = FitValues.of(parse("fit?plane=diagonal&weights=1&means=0,0&covariances=1,0.6,1&mean=1,0"
                + "&covariance=1,0,1")).fields();
        double price = -0.5 * Math.log(1 - 0.36);
        assertEquals(0.5 * (2 / 0.64 + 1 / 0.64 - 2 + Math.log(0.64)), number(fields, "reverse"), 1e-12);
        assertEquals(price + 0.5, number(fields, "forward"), 1e-12);
        assertEquals(0, number(fields, "momentKl"));
        assertEquals(0.6, number(fields, "momentRho"), 1e-12);
        Answer.Fields best = (Answer.Fields) ((Answer.Items) of(fields, "minima")).items().getFirst();
        assertEquals(List.of("mu1", "mu2", "sigma1", "sigma2", "rho", "value"), List.copyOf(best.fields().keySet()));
        assertEquals(0.8, number(best.fields(), "sigma1"), 1e-12);
        assertEquals(price, number(best.fields(), "value"), 1e-12);
    }

    @Test
    void aComponentOfThePlaneIsAddedBesideTheLastAndTheLastWeightStays() {
        PlaneTarget target = PlaneFit.NONE.target();
        PlaneTarget more = target.added();
        assertEquals(4.5, more.parts().getLast().normal().mean(0), 1e-12);
        assertEquals(target, more.without(1));
        assertEquals(target, target.without(0));
        assertTrue(!target.allows(0, 0) && more.allows(0, 0));
        PlaneTarget full = more.added().added().added();
        assertEquals(PlaneTarget.MOST, full.count());
        assertThrows(IllegalArgumentException.class, () -> new PlaneTarget(
                Collections.nCopies(5, target.parts().getFirst())));
    }

    @Test
    void weightsThatAreLeftOutAreEqual() throws BadInput {
        Target target = parse("fit?m=-1,0,2&s=1,1,1").target();
        assertEquals(1.0 / 3, target.probability(1), 1e-15);
        assertEquals(3, parse("fit?w=1,2,3").target().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?w=0,0", "fit?w=1,2&m=1", "fit?w=1,1,1,1,1,1,1", "fit?s=0,1", "fit?sigma=0",
            "fit?objective=other", "fit?alpha=1.5", "fit?order=0", "fit?posterior=coin&heads=3&draws=2",
            "fit?posterior=linear&noise=0", "fit?gradientOf=sigma", "fit?gradientDraws=0", "fit?gradientDraws=1001",
            "fit?seed=-1", "fit?seed=0.5", "fit?w=1,5x", "fit?foo=1", "fit?plane=oval",
            "fit?plane=full&weights=0,0", "fit?plane=full&means=1,2,3", "fit?plane=full&weights=1,1&means=1,2",
            "fit?plane=full&covariances=1,2,1", "fit?plane=full&covariance=0,0,1", "fit?plane=full&mean=1",
            "fit?plane=full&covariances=1,0", "fit?posterior=logistic&points=1", "fit?posterior=logistic&points=1,0.5",
            "fit?posterior=logistic&points=1,2", "fit?posterior=logistic&points=101,1",
            "fit?posterior=logistic&points=", "fit?posterior=logistic&points=none,1"})
    void whatIsNoStateIsRefusedInASentence(String link) {
        BadInput refused = assertThrows(BadInput.class, () -> parse(link));
        assertTrue(refused.reason().toString().length() > 3);
    }

    @Test
    void theAnswersOfAMixtureAreItsDivergences() throws BadInput {
        FitState state = parse("fit?w=0.3,0.7&m=-1,2&s=0.5,1&mu=0.2&sigma=1.4");
        var fields = FitValues.of(state).fields();
        LineDivergences all = new LineDivergences(state.target().density(), state.q());
        assertEquals(new Answer.Value(all.forward()), fields.get("forward"));
        assertEquals(new Answer.Value(all.renyi(2)), fields.get("renyi2"));
        assertEquals(List.of("0.25", "0.5", "0.75"),
                List.copyOf(((Answer.Fields) of(fields, "alpha")).fields().keySet()));
        assertTrue(((Answer.Items) of(fields, "minima")).items().size() >= 1);
    }

    @Test
    void theAnswersOfAPosteriorAddUpToItsEvidence() throws BadInput {
        var fields = FitValues.of(parse("fit?posterior=square&x=1.9&noise=0.7&mu=0.3&sigma=0.6")).fields();
        double evidence = number(fields, "logEvidence");
        assertEquals(evidence, number(fields, "elbo") + number(fields, "kl"),
                1e-9);
        Answer.Fields best = (Answer.Fields) ((Answer.Items) of(fields, "minima")).items().getFirst();
        assertEquals(List.of("mu", "sigma", "elbo"), List.copyOf(best.fields().keySet()));
        assertTrue(number(best.fields(), "elbo") < evidence);
    }

    @Test
    void aComponentIsAddedBesideTheLastAndTheLastWeightStays() {
        Target target = FitState.INITIAL.target();
        Target more = target.added();
        assertEquals(3, more.count());
        assertEquals(4.9, more.parts().getLast().normal().mu(), 1e-12);
        assertEquals(target, more.without(2));
        Target one = target.without(0);
        assertEquals(one, one.without(0));
        assertTrue(!one.allows(0, 0) && target.allows(0, 0));
        Target full = target;
        for (int i = 0; i < 10; i++) {
            full = full.added();
        }
        assertEquals(Target.MOST, full.count());
        assertEquals(2.5, Target.separated(2.5).separation().orElseThrow());
        assertTrue(target.separation().isEmpty());
    }

    @Test
    void qIsWhereTheStepsOfALinkLead() throws BadInput {
        FitState led = parse("fit?mu=1&sigma=1.5&rate=0.2&descent=12");
        assertEquals(Optional.of(Normal.of(1, 1.5)), led.options().descent().start());
        FitState begun = FitState.INITIAL.redirected(FitState.INITIAL.options().descent().rule().withRate(0.2));
        assertEquals(led, begun.descended(DescentOptions.of(begun).orElseThrow().run(12)));
        assertEquals(led.hashCode(), begun.descended(DescentOptions.of(begun).orElseThrow().run(12)).hashCode());
        assertEquals(led.q(), parse("fit?mu=7&sigma=1&rate=0.2&descent=12&start=1,1.5").q());
        assertEquals(Normal.of(1, 1.5), parse("fit?mu=1&sigma=1.5&descent=0").q());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?start=1,1.5&rate=0.2&descent=12",
            "fit?mu=1&sigma=1.5&descent=12&estimator=scoreFunction&gradientDraws=100",
            "fit?start=1,1.5&rate=0.5&descent=1000", "fit?start=1,1.5&rate=20&descent=7"})
    void readAtOnceALinkTakesNoStepAndLeadsToTheSameState(String link) throws BadInput {
        FitState whole = parse(link);
        FitState read = atOnce(link);
        assertFalse(read.options().descent().isWalked());
        assertEquals(Optional.empty(), DescentOptions.of(read));
        assertEquals(Normal.of(1, 1.5), read.q());
        assertEquals(whole, DescentOptions.walked(read));
        assertEquals(whole, DescentOptions.walked(read, DescentOptions.Course.of(read).begun().run(1000)));
        assertEquals(path(whole), path(DescentOptions.walked(read)));
        assertTrue(whole.options().descent().isWalked());
    }

    @Test
    void readAtOnceALinkOfTheLabHasItsQAndIsThatLink() throws BadInput {
        FitState led = parse("fit?start=1,1.5&rate=0.2&descent=12&estimator=reparameterised");
        FitState read = atOnce(text(led));
        assertEquals(led.q(), read.q());
        assertEquals(text(led), text(read));
        assertNotEquals(led, read);
        FitState none = atOnce("fit?mu=7&sigma=1&start=1,1.5&descent=0");
        assertTrue(none.options().descent().isWalked());
        assertEquals(Normal.of(1, 1.5), none.q());
    }

    @Test
    void stepsOfALinkThatWouldLeadQBeyondItsLimitsAreNotTaken() throws BadInput {
        String link = "fit?w=1&m=0&s=1&mu=900000&sigma=1&method=plain&coordinates=sigma&rate=1.999&objective=forward";
        FitState led = parse(link + "&descent=3");
        assertTrue(DescentOptions.isWithin(led.q()), led.q()::toString);
        assertEquals(led, parse(link + "&descent=1000"));
        assertTrue(led.options().descent().steps() < 3);
    }

    @Test
    void whateverElseMovesQEndsTheTrail() throws BadInput {
        FitState led = parse("fit?mu=1&sigma=1.5&descent=12");
        for (FitState other : List.of(led.withQ(Normal.of(0, 1)), led.withTarget(Target.separated(2)),
                led.withObjective(led.objective().withKind(FitObjective.Kind.JS)))) {
            assertEquals(0, other.options().descent().steps());
            assertEquals(Optional.empty(), other.options().descent().start());
        }
        FitState redirected = led.redirected(led.options().descent().rule().withRate(0.5));
        assertEquals(Normal.of(1, 1.5), redirected.q());
        assertEquals(0, redirected.options().descent().steps());
        assertEquals(led, led.redirected(led.options().descent().rule()));
    }

    @Test
    void stepsByDrawsAreTheSameForTheSameLinkAndOthersForAnotherSeed() throws BadInput {
        String link = "fit?descent=12&start=1,1.5&method=adam&estimator=reparameterised&gradientDraws=10&seed=";
        FitState one = parse(link + 1);
        assertEquals(path(one), path(parse(link + 1)));
        assertEquals(one, parse(text(one)));
        assertEquals(path(one), path(parse(text(one))));
        assertNotEquals(one.q(), parse(link + 2).q());
        assertNotEquals(one.q(), parse("fit?descent=12&start=1,1.5&method=adam").q());
    }

    @Test
    void onlyTheReverseDivergenceIsDescendedByDraws() throws BadInput {
        for (String objective : List.of("forward", "js", "alpha", "renyi")) {
            String link = "fit?descent=5&start=1,1.5&objective=" + objective;
            FitState state = parse(link + "&estimator=scoreFunction");
            assertEquals(parse(link).q(), state.q());
            assertTrue(DescentOptions.Course.of(state).stepRule().drawn().isEmpty());
        }
        assertNotEquals(parse("fit?descent=5&start=1,1.5&objective=alpha&alpha=0").q(),
                parse("fit?descent=5&start=1,1.5&objective=alpha&alpha=0&estimator=scoreFunction").q());
    }

    @Test
    void otherDrawsEndATrailThatIsOfThemAndNoOther() throws BadInput {
        FitState drawn = parse("fit?descent=5&start=1,1.5&estimator=scoreFunction");
        FitState exact = parse("fit?descent=5&start=1,1.5");
        GradientOptions other = GradientOptions.INITIAL.withSeed(3);
        assertEquals(0, drawn.withOptions(drawn.options().withGradients(other)).options().descent().steps());
        assertEquals(drawn.q(), drawn.withOptions(drawn.options().withGradients(other)).q());
        assertEquals(5, exact.withOptions(exact.options().withGradients(other)).options().descent().steps());
        assertEquals(5, drawn.withOptions(drawn.options().withGradients(
                GradientOptions.INITIAL.withOf(GradientCoordinate.LOG_SIGMA))).options().descent().steps());
        FitState again = drawn.redirected(drawn.options().steps().withGradients(other));
        assertEquals(Normal.of(1, 1.5), again.q());
        assertEquals(0, again.options().descent().steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?start=1", "fit?start=1,-1", "fit?descent=1001", "fit?descent=-1", "fit?rate=0",
            "fit?method=fast", "fit?estimator=best", "fit?coordinates=polar"})
    void aDescentThatIsNoneIsRefused(String link) {
        assertThrows(BadInput.class, () -> parse(link));
    }
}
