package kllab.lab.gaussian;

import kllab.math.Interval;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.Interval;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianLinkTest {
    @Test
    void theNumbersAreAlwaysWrittenAndOptionsWhereTheyDiffer() {
        assertEquals("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1", GaussianLink.of(GaussianState.INITIAL).text());
        assertEquals("gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1&unit=bits&terms=false&logSigma=true",
                GaussianLink.of(GaussianState.INITIAL.withUnit(InformationUnit.BITS)
                        .withCurve(new CurveOptions(false, true, true))).text());
    }

    @Test
    void whatIsMissingIsAsAtFirst() throws BadInput {
        assertEquals(GaussianState.INITIAL, parse("gaussian"));
        assertEquals(GaussianState.INITIAL.with(GaussianParameter.MU2, 3), parse("gaussian?mu2=3"));
        assertEquals(InformationUnit.NATS, parse("gaussian?unit=nats").unit());
    }

    @Test
    void everyStateReadsBackAsItself() throws BadInput {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            GaussianState state = state(random);
            assertEquals(state, parse(GaussianLink.of(state).text()));
        }
    }

    @Test
    void linksAreEqualExactlyWhenStatesAre() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            GaussianState state = state(random);
            double next = Math.nextDown(state.q().sigma());
            GaussianState other = state.with(GaussianParameter.SIGMA2, next);
            assertEquals(GaussianLink.of(state), GaussianLink.of(other.with(state.p(), state.q())));
            assertNotEquals(GaussianLink.of(state), GaussianLink.of(other));
            assertNotEquals(GaussianLink.of(state).text(), GaussianLink.of(other).text());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gaussian?sigma1=0|sigma1 must be from 0.000001 to 1000000, not 0",
            "gaussian?mu2=1e400|mu2 must be from −1000000 to 1000000, not 1e400",
            "gaussian?mu2=|mu2 needs a number from −1000000 to 1000000",
            "gaussian?sigma3=1|the lab gaussian has no parameter “sigma3”; it has mu1, sigma1, mu2, sigma2, unit, "
                    + "terms, forces, logSigma",
            "gaussian?unit=bit|unit must be one of nats, bits, not “bit”",
            "gaussian?terms=yes|terms must be one of true, false, not “yes”",
            "Gaussian|the link is for the lab “Gaussian”, not for gaussian"})
    void aBadLinkIsRefusedInASentence(String text, String sentence) {
        assertEquals(sentence, assertThrows(BadInput.class, () -> parse(text)).getMessage());
    }

    private static GaussianState parse(String text) throws BadInput {
        return GaussianLink.parse(Link.parse(text));
    }

    private static GaussianState state(Random random) {
        GaussianState state = new GaussianState(Normal.STANDARD, Normal.STANDARD,
                InformationUnit.values()[random.nextInt(2)],
                new CurveOptions(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
        for (GaussianParameter each : GaussianParameter.values()) {
            Interval limits = random.nextBoolean() ? each.range().limits() : each.range().travel();
            double value = random.nextDouble(limits.min(), limits.max());
            double tidy = ParameterRange.round(value, 0.01);
            state = state.with(each, random.nextBoolean() && limits.contains(tidy) && tidy != 0 ? tidy : value);
        }
        return state;
    }
}
