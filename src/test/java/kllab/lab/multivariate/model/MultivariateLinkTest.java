package kllab.lab.multivariate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import kllab.lab.Side;
import kllab.link.Link;
import kllab.text.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MultivariateLinkTest {
    private static MultivariateState parse(String text) throws BadInput {
        return MultivariateLink.LINKS.parse(Link.parse(text));
    }

    @Tag("thorough")
    @Test
    void everyStateReadsBackAsItselfToTheLastBit() throws BadInput {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            MultivariateState state = MultivariateStates.any(random);
            String link = MultivariateLink.LINKS.of(state).text();
            assertEquals(state, parse(link));
            assertEquals(link, MultivariateLink.LINKS.of(parse(link)).text());
        }
    }

    @Test
    void statesThatDifferHaveLinksThatDiffer() {
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            MultivariateState state = MultivariateStates.any(random);
            double[] mean = new double[state.pair().dimension()];
            for (int k = 0; k < mean.length; k++) {
                mean[k] = state.pair().ownP().mean(k);
            }
            mean[0] = mean[0] == 0 ? Double.MIN_VALUE : mean[0] - Math.copySign(Math.ulp(mean[0]), mean[0]);
            MultivariateState other = state.withPair(state.pair().with(Side.P, state.pair().ownP().withMean(mean)));
            assertNotEquals(state, other);
            assertNotEquals(MultivariateLink.LINKS.of(state).text(), MultivariateLink.LINKS.of(other).text());
        }
    }

    @Test
    void whatALinkLeavesOutIsAsAtFirst() throws BadInput {
        assertEquals(MultivariateState.INITIAL, parse("multivariate"));
        assertEquals(Pair.INITIAL.own(Side.Q), parse("multivariate?mu1=1,2").pair().ownQ());
        assertEquals(NormalsLink.standard(3), parse("multivariate?mu1=1,2,3").pair().ownQ());
    }

    @Test
    void aCovarianceThatWasComputedIsTakenUpToRounding() throws BadInput {
        MultivariateState state = parse("multivariate?cov1=1,0.1,0.10000000000000002,2");
        assertEquals(state.pair().ownP().covariance().entry(0, 1), state.pair().ownP().covariance().entry(1, 0));
        assertEquals(state, parse(MultivariateLink.LINKS.of(state).text()));
        assertEquals("cov1 must be symmetric: 0.49999999 at (2, 1) is not 0.5 at (1, 2)",
                assertThrows(BadInput.class, () -> parse("multivariate?cov1=1,0.5,0.49999999,2")).getMessage());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("mu1=0,0&mu2=0,0,0", "mu2 needs 2 numbers, not 3"),
                Arguments.of("mu1=0,0&cov1=1,0,0", "cov1 needs 4 numbers, not 3"),
                Arguments.of("mu1=" + zeros(65), "mu1 needs 1 to 64 numbers, not 65"),
                Arguments.of("mu1=0,0&cov1=1,0.5,0.4,2", "cov1 must be symmetric: 0.4 at (2, 1) is not 0.5 at (1, 2)"),
                Arguments.of("mu1=0,0&cov1=1,2,2,1",
                        "cov1 must be positive definite; its smallest eigenvalue is −1"),
                Arguments.of("cov1=-1,0,0,1",
                        "cov1: the variance at (1, 1) must be from 1e−12 to 1000000000000, not −1"),
                Arguments.of("mu1=0,NaN", "mu1, number 2 must be a finite number from −1000000 to 1000000, not “NaN”"),
                Arguments.of("cov2=1,0,0,inf",
                        "cov2, number 4 must be a finite number from −1000000000000 to 1000000000000, not “inf”"),
                Arguments.of("cov1=1,0,0,1&var1=1,1", "cov1 and var1 say the same thing: give only one of them"),
                Arguments.of("mu1=" + zeros(9) + "&cov1=" + zeros(81),
                        "cov1 can be given for at most 8 dimensions; for more give var1, the variances alone"),
                Arguments.of("var1=1,0", "var1, number 2 must be from 1e−12 to 1000000000000, not 0"),
                Arguments.of("latentMu=0,0&latentLogVariance=0", "latentLogVariance needs 2 numbers, not 1"),
                Arguments.of("latentMu=0", "latentMu and latentLogVariance belong together: give both, as many numbers "
                        + "in each"),
                Arguments.of("latentMu=" + zeros(65) + "&latentLogVariance=" + zeros(65),
                        "latentMu needs 1 to 64 numbers, not 65"),
                Arguments.of("latentMu=0&latentLogVariance=701",
                        "latentLogVariance, number 1 must be from −700 to 700, not 701"),
                Arguments.of("view=sphere", "view must be one of plane, whitened, latent, not “sphere”"),
                Arguments.of("part=all", "part must be one of none, logDet, trace, mahalanobis, dimension, not “all”"),
                Arguments.of("diagonal=yes", "diagonal must be one of true, false, not “yes”"),
                Arguments.of("sigma1=1", "the lab multivariate has no parameter “sigma1”; it has mu1, cov1, var1, mu2, "
                        + "cov2, var2, diagonal, unit, view, density, integrand, independent, part, latentMu, "
                        + "latentLogVariance, sorted, sigmas, pin, x, y, xWhitened, yWhitened, hide, cover, ask, guess"),
                Arguments.of("hide=densities", "hide, number 1 must be one of plane, terms, value, reverse, formula, "
                        + "p, q, actions, not “densities”"),
                Arguments.of("cover=value,actions",
                        "cover, number 2 must be one of plane, terms, value, reverse, formula, not “actions”"));
    }

    private static String zeros(int count) {
        return String.join(",", Collections.nCopies(count, "0"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aBadLinkIsRefusedInASentence(String parameters, String sentence) {
        assertEquals(sentence,
                assertThrows(BadInput.class, () -> parse("multivariate?" + parameters)).getMessage());
    }
}
