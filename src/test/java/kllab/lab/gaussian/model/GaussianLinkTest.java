package kllab.lab.gaussian.model;

import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.ScreenOptions;
import kllab.lab.question.Question;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.divergence.estimate.Estimator;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kllab.lab.axes.RandomEnds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianLinkTest {
    @Test
    void theNumbersAreAlwaysWrittenAndOptionsWhereTheyDiffer() {
        assertEquals("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1", GaussianLink.LINKS.of(GaussianState.INITIAL).text());
        assertEquals("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1&unit=bits&terms=false&logSigma=true",
                GaussianLink.LINKS.of(GaussianState.INITIAL.withUnit(InformationUnit.BITS)
                        .withCurve(new CurveOptions(false, true, true))).text());
    }

    @Test
    void whatIsMissingIsAsAtFirst() throws BadInput {
        assertEquals(GaussianState.INITIAL, parse("gaussian"));
        assertEquals(GaussianState.INITIAL.with(GaussianParameter.MU2, 3), parse("gaussian?mu2=3"));
        assertEquals(InformationUnit.NATS, parse("gaussian?unit=nats").unit());
    }

    @Tag("thorough")
    @Test
    void everyStateReadsBackAsItself() throws BadInput {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            GaussianState state = state(random);
            assertEquals(state, parse(GaussianLink.LINKS.of(state).text()));
        }
    }

    private static final String PLACE = "gaussian?mu2=0&sigma2=1&view=landscape&rate=0.1";

    @Test
    void aLinkOfADescentSaysWherePIsAndWhereItBegan() throws BadInput {
        GaussianState state = parse("gaussian?mu1=-2&sigma1=2&view=landscape").descended(Normal.of(-2, 2), 1);
        assertEquals("gaussian?mu1=-1.8&sigma1=1.85&mu2=0&sigma2=1&view=landscape&descent=1&start=-2,2",
                GaussianLink.LINKS.of(state).text());
    }

    @Test
    void pIsWhereTheDescentLedIfALinkSaysItsStartAndNotP() throws BadInput {
        GaussianState state = parse(PLACE + "&start=-2,2&descent=30");
        Normal end = Descent.from(Normal.of(-2, 2), Normal.STANDARD, Descent.Direction.FORWARD, Parameterisation.SIGMA)
                .run(0.1, 30).here().at();
        assertEquals(ParameterRange.round(end.mu(), 1e-4), state.p().mu());
        assertEquals(ParameterRange.round(end.sigma(), 1e-4), state.p().sigma());
        assertEquals(Optional.of(Normal.of(-2, 2)), state.landscape().start());
        assertEquals(31, state.descent().path().size());
    }

    @Test
    void aLinkWithOnlyItsNumberOfStepsChangedMovesPAlongTheTrail() throws BadInput {
        String seven = GaussianLink.LINKS.of(parse(PLACE + "&start=-2,2&descent=7")).text();
        for (int steps : new int[]{0, 1, 8, 30}) {
            assertEquals(parse(PLACE + "&start=-2,2&descent=" + steps),
                    parse(seven.replace("descent=7", "descent=" + steps)));
        }
    }

    @Test
    void anOldLinkOfADescentLeavesPAtItsStart() throws BadInput {
        GaussianState state = parse(PLACE + "&mu1=-2&sigma1=2&descent=30");
        assertEquals(Normal.of(-2, 2), state.p());
        assertEquals(30, state.landscape().steps());
        assertEquals(Optional.empty(), state.landscape().start());
        assertEquals(30, state.withLandscape(state.landscape().withRate(0.2)).landscape().steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mu1=-2&sigma1=1.9&start=-2,2&descent=3", "mu1=1&start=-2,2&descent=3",
            "start=-2,2&descent=0", "mu1=1&sigma1=1&start=-2,2"})
    void aTrailThatDoesNotLeadToPIsNone(String trail) throws BadInput {
        GaussianState state = parse(PLACE + "&" + trail);
        assertEquals(Optional.empty(), state.landscape().start());
        assertEquals(0, state.landscape().steps());
    }

    @Test
    void aLinkThatMovesQEndsTheTrailOfTheStateThatItIsReadInto() throws BadInput {
        GaussianState state = parse(PLACE + "&start=-2,2&descent=30");
        GaussianState other = GaussianLink.LINKS.parse(Link.parse("gaussian?mu2=1"), state);
        assertEquals(state.p(), other.p());
        assertEquals(Optional.empty(), other.landscape().start());
        GaussianState further = GaussianLink.LINKS.parse(Link.parse("gaussian?descent=40"), state);
        assertEquals(parse(PLACE + "&start=-2,2&descent=40"), further);
    }

    @Test
    void aHiddenPIsNotToldByItsTrail() throws BadInput {
        Challenge challenge = new Challenge(Challenge.Kind.FIND, 7, 0, 0, false);
        // Its first step leads to no distribution, so that p stays.
        GaussianState far = parse("gaussian?mu2=0&sigma2=0.1&rate=100").with(challenge.firstP(), Normal.of(0, 0.1));
        GaussianState tried = far.descended(challenge.firstP(), 1);
        assertEquals(challenge.firstP(), tried.p());
        assertEquals(Optional.of(challenge.firstP()), tried.landscape().start());
        GaussianState hidden = tried.withChallenge(challenge);
        assertEquals(Challenge.Kind.FIND, hidden.challenge().kind());
        assertEquals(Optional.empty(), hidden.landscape().start());
        assertFalse(GaussianLink.LINKS.of(hidden).text().contains("start"));
    }

    @Test
    void aDescentThatIsDrawnAheadEndsWithNoOtherChange() throws BadInput {
        GaussianState state = parse(PLACE + "&mu1=-2&sigma1=2&descent=5");
        assertEquals(5, state.with(GaussianParameter.MU1, 1).landscape().steps());
    }

    @Test
    void linksAreEqualExactlyWhenStatesAre() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            GaussianState state = state(random);
            // A trail that led to another q would be none.
            state = state.withLandscape(state.landscape().withoutSteps());
            double next = Math.nextDown(state.q().sigma());
            GaussianState other = state.with(GaussianParameter.SIGMA2, next);
            assertEquals(GaussianLink.LINKS.of(state), GaussianLink.LINKS.of(other.with(state.p(), state.q())));
            assertNotEquals(GaussianLink.LINKS.of(state), GaussianLink.LINKS.of(other));
            assertNotEquals(GaussianLink.LINKS.of(state).text(), GaussianLink.LINKS.of(other).text());
        }
    }

    @Test
    void whatIsHiddenIsWrittenInTheOrderOfTheScreenHoweverItWasHidden() throws BadInput {
        assertEquals("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1&hide=reverse,formula&cover=value",
                GaussianLink.LINKS.of(parse("gaussian?cover=value&hide=formula,reverse,formula")).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gaussian?sigma1=0|sigma1 must be from 0.000001 to 1000000, not 0",
            "gaussian?mu2=1e400|mu2 must be from −1000000 to 1000000, not 1e400",
            "gaussian?mu2=|mu2 needs a number from −1000000 to 1000000",
            "gaussian?sigma3=1|the lab gaussian has no parameter “sigma3”; it has challenge, mu1, sigma1, mu2, sigma2, unit, "
                    + "nonNegative, logRatio, "
                    + "view, terms, forces, logSigma, direction, coordinates, rate, descent, start, drawer, step, "
                    + "ahead, bins, seed, "
                    + "samples, estimator, draws, pin, x, y, yIntegrand, xCurve, yCurve, xLandscape, yLandscape, "
                    + "yLogRatio, xEvidence, yEvidence, yAreas, hide, cover, ask, guess",
            "gaussian?view=map|view must be one of curve, landscape, not “map”",
            "gaussian?coordinates=log|coordinates must be one of sigma, logSigma, logVariance, natural, expectation, "
                    + "not “log”",
            "gaussian?start=1|start needs 2 numbers, not 1",
            "gaussian?start=1,0|start, number 2 must be from 0.000001 to 1000000, not 0",
            "gaussian?start=1,0.000001&mu2=0&sigma2=0.000001&rate=100&descent=1|mu1 must be from −1000000 to 1000000, "
                    + "not -99999999999999",
            "gaussian?rate=0|rate must be from 0.0001 to 100, not 0",
            "gaussian?step=11|step must be from 1 to 10, not 11",
            "gaussian?bins=2.5|bins must be a whole number, not 2.5",
            "gaussian?seed=-1|seed must be from 0 to 999999999, not -1",
            "gaussian?samples=1e7|samples must be from 0 to 1000000, not 1e7",
            "gaussian?estimator=K1|estimator must be one of k1, k2, k3, not “K1”",
            "gaussian?draws=sum|draws must be one of mean, evidence, not “sum”",
            "gaussian?hide=value,x|hide, number 2 must be one of densities, secondPlot, value, reverse, jensenShannon, "
                    + "formula, areas, estimates, p, q, actions, drawer, not “x”",
            "gaussian?cover=p|cover, number 1 must be one of densities, secondPlot, value, reverse, jensenShannon, "
                    + "formula, areas, estimates, derivation, not “p”",
            "gaussian?hide=|hide, number 1 must be one of densities, secondPlot, value, reverse, jensenShannon, "
                    + "formula, areas, estimates, p, q, actions, drawer, not “”",
            "gaussian?unit=bit|unit must be one of nats, bits, not “bit”",
            "gaussian?terms=yes|terms must be one of true, false, not “yes”",
            "Gaussian|the link is for the lab “Gaussian”, not for gaussian"})
    void aBadLinkIsRefusedInASentence(String text, String sentence) {
        assertEquals(sentence, assertThrows(BadInput.class, () -> parse(text)).getMessage());
    }

    private static GaussianState parse(String text) throws BadInput {
        return GaussianLink.LINKS.parse(Link.parse(text));
    }

    private static GaussianState state(Random random) {
        GaussianState state = new GaussianState(Normal.STANDARD, Normal.STANDARD,
                new GaussianPlay(new ScreenOptions(one(random, InformationUnit.values()), hidden(random),
                        RandomEnds.of(random, GaussianAxes.TYPED.names())),
                        Challenge.NONE, random.nextInt(3) > 0
                                ? Optional.empty()
                                : Optional.of(new NormalPair(Normal.of(random.nextDouble(-9, 9), 0.3),
                                        Normal.of(0.1, random.nextDouble(0.1, 9))))),
                new PlotOptions(new IntegrandOptions(random.nextBoolean(), random.nextBoolean()),
                        one(random, PlotOptions.View.values()),
                        new CurveOptions(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                        new LandscapeOptions(one(random, Descent.Direction.values()),
                                one(random, Parameterisation.values()), random.nextDouble(1e-4, 100),
                                random.nextInt(LandscapeOptions.MOST_STEPS + 1), Optional.empty())),
                new DrawerOptions(one(random, DrawerOptions.Page.values()), random.nextInt(1, 11),
                        random.nextBoolean(),
                        new EstimateOptions(random.nextInt(2, 1001), random.nextInt(EstimateOptions.LARGEST_SEED + 1),
                                random.nextInt(EstimateOptions.MOST_SAMPLES + 1),
                                one(random, Estimator.values()), one(random, EstimateOptions.View.values()))));
        for (GaussianParameter each : GaussianParameter.values()) {
            Interval limits = random.nextBoolean() ? each.range().limits() : each.range().travel();
            double value = random.nextDouble(limits.min(), limits.max());
            double tidy = ParameterRange.round(value, 0.01);
            state = state.with(each, random.nextBoolean() && limits.contains(tidy) && tidy != 0 ? tidy : value);
        }
        if (random.nextInt(3) == 0) {
            state = trail(state, random);
        }
        Challenge.Kind kind = one(random, Challenge.Kind.values());
        if (kind == Challenge.Kind.NONE) {
            return state;
        }
        Challenge challenge = new Challenge(kind, random.nextInt(1, 10_000), random.nextInt(kind.mostHints() + 1),
                random.nextInt(100), random.nextBoolean());
        return (kind == Challenge.Kind.FIND ? state.with(challenge.firstP(), state.q()) : state)
                .withChallenge(challenge);
    }

    /** The state after a descent from p, if that leads to a p that a link may say. */
    private static GaussianState trail(GaussianState state, Random random) {
        GaussianState descended = state.descended(state.p(), random.nextInt(1, 30));
        boolean said = GaussianParameter.MU1.range().limits().contains(descended.p().mu())
                && GaussianParameter.SIGMA1.range().limits().contains(descended.p().sigma());
        return said ? descended : state;
    }

    private static Hidden hidden(Random random) {
        Hidden hidden = Hidden.NONE;
        for (Hiding.Panel each : GaussianPanel.HIDING.panels()) {
            hidden = hidden.withAway(each.key(), each.isRemovable() && random.nextInt(4) == 0);
            hidden = hidden.withCovered(each.key(), each.isCoverable() && random.nextInt(4) == 0);
        }
        Question<?> asked = one(random, GaussianPanel.HIDING.questions().toArray(Question[]::new));
        String question = asked.name();
        return switch (random.nextInt(3)) {
            case 0 -> hidden;
            case 1 -> hidden.asking(question, asked.covers());
            default -> hidden.asking(question, List.of()).guessing(random.nextGaussian(0, 100));
        };
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
