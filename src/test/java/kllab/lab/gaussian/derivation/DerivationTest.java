package kllab.lab.gaussian.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Reference;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.InformationUnit;
import kllab.math.quadrature.GaussKronrod;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Normal P = Normal.of(0.8, 0.7);
    private static final Normal Q = Normal.STANDARD;
    private static final Catalog WORDS = Catalog.of(Language.EN);

    @Test
    void everyLineAgreesWithTheReferenceValuesOfTheSliders() {
        List<String[]> rows = Reference.rows("normal-kl.csv").stream().filter(row -> row[0].equals("slider")).toList();
        assertTrue(rows.size() >= 100, () -> "" + rows.size());
        double worst = 0;
        for (String[] row : rows) {
            Derivation derivation = Derivation.of(Normal.of(Double.parseDouble(row[1]), Double.parseDouble(row[2])),
                    Normal.of(Double.parseDouble(row[3]), Double.parseDouble(row[4])));
            for (DerivationStep step : derivation.steps().subList(0, 9)) {
                assertTrue(step.converged(), step::name);
                worst = Math.max(worst, Reference.relativeError(step.total(), new BigDecimal(row[5])));
            }
        }
        assertTrue(worst < 1e-9, "" + worst);
    }

    /** Where the sliders stand side by side, KL is smallest against its terms. */
    @Test
    void everyLineAgreesToNineDigitsOnTheWholeGridOfTheSliders() {
        SplittableRandom random = new SplittableRandom(51);
        for (int i = 0; i < 4000; i++) {
            Normal p = Normal.of(random.nextInt(-500, 501) / 100.0, random.nextInt(5, 501) / 100.0);
            Normal q = i % 2 == 0
                    ? Normal.of(random.nextInt(-500, 501) / 100.0, random.nextInt(5, 501) / 100.0)
                    : Normal.of(p.mu() + (i % 4 == 1 ? 0.01 : 0), p.sigma() + (i % 4 == 3 ? 0.01 : 0));
            Derivation derivation = Derivation.of(p, q);
            assertTrue(agrees(derivation), () -> p + " " + q);
            for (DerivationStep step : derivation.steps()) {
                if (step.closedForm() > 0) {
                    double error = Math.abs(step.difference()) / step.closedForm();
                    assertTrue(error < 1e-9, () -> p + " " + q + " " + step.name() + " " + error);
                }
            }
        }
    }

    private static boolean agrees(Derivation derivation) {
        return derivation.steps().stream().allMatch(each -> each.converged() && each.agrees());
    }

    @Test
    void everyLineOfEqualDistributionsIsZeroToRounding() {
        for (DerivationStep step : Derivation.of(P, P).steps().subList(0, 9)) {
            assertEquals(0, step.total(), 1e-15, step::name);
            assertTrue(step.agrees() && step.converged(), step::name);
        }
    }

    @Test
    void lastLineIsTheCaseOfTheStandardNormalAndAllOthersAreOfTheChosenQ() {
        Normal chosen = Normal.of(3, 2);
        List<DerivationStep> steps = Derivation.of(P, chosen).steps();
        assertEquals(KullbackLeibler.of(P, Q), steps.getLast().closedForm());
        assertEquals(KullbackLeibler.of(P, Q), steps.getLast().total(), 1e-14);
        for (DerivationStep step : steps.subList(0, steps.size() - 1)) {
            assertEquals(KullbackLeibler.of(P, chosen), step.closedForm(), step::name);
            assertEquals(KullbackLeibler.of(P, chosen), step.total(), 1e-14, step::name);
        }
    }

    @Test
    void lastLineOfAStandardNormalQIsTheSameDivergenceAsTheFirst() {
        List<DerivationStep> steps = Derivation.of(P, Q).steps();
        assertEquals(steps.getFirst().closedForm(), steps.getLast().closedForm());
        assertEquals(steps.getFirst().total(), steps.getLast().total(), 1e-14);
    }

    @Test
    void areaOfEachTermIsItsValue() {
        for (DerivationStep step : Derivation.of(P, Normal.of(-1, 1.5)).steps()) {
            for (DerivationTerm term : step.terms()) {
                double area = new GaussKronrod(1e-14, 1e-12, 200).integrate(term::at, -8, -2, 0.8, 4, 10).value();
                assertEquals(term.value(), area, 1e-12 * (1 + Math.abs(area)),
                        () -> step.name() + " " + term.symbols().words());
            }
        }
    }

    @Test
    void theHalfIsTheVarianceOverTwiceItself() {
        DerivationStep expectations = Derivation.of(P, Q).steps().get(4);
        DerivationStep variance = Derivation.of(P, Q).steps().get(5);
        assertEquals(-0.5, expectations.terms().getLast().value(), 1e-15);
        assertEquals(-0.5, variance.terms().getLast().value(), 1e-15);
        assertTrue(expectations.terms().getLast().at(0.8) == 0 && variance.terms().getLast().at(0.8) < 0);
    }

    @Test
    void crossTermVanishes() {
        DerivationTerm cross = Derivation.of(P, Q).steps().get(6).terms().get(2);
        assertEquals(0, cross.value(), 1e-16);
        assertTrue(cross.at(0.2) < 0 && cross.at(1.4) > 0);
    }

    @Test
    void linesAreWrittenWithSymbolsAndWithNumbers() {
        DerivationStep step = Derivation.of(P, Q).steps().get(4);
        assertEquals("=\\;", DerivationFormula.left(step));
        assertEquals(List.of("\\accent{\\log\\frac{\\sigma_2}{\\sigma_1}}",
                "\\;+\\;\\accent{\\frac{1}{2\\sigma_2^2}\\mathbb{E}_p[(x-\\mu_2)^2]}",
                "\\;-\\;\\accent{\\frac{1}{2\\sigma_1^2}\\mathbb{E}_p[(x-\\mu_1)^2]}"),
                DerivationFormula.symbols(step));
        assertEquals(List.of("\\accent{0.3567}", "\\;+\\;\\accent{0.5650}", "\\;-\\;\\accent{0.5000}"),
                DerivationFormula.numbers(step));
        assertEquals("\\;=\\;\\mathbf{0.4217}\\;\\text{nats}",
                DerivationFormula.total(step, InformationUnit.NATS, WORDS));
        assertEquals("\\;=\\;\\mathbf{0.4217}\\;\\text{nats}\\;=\\;\\mathbf{0.6083}\\;\\text{bits}",
                DerivationFormula.total(step, InformationUnit.BITS, WORDS));
        assertEquals("log(σ₂/σ₁) + E(x−μ₂)²/(2σ₂²) − E(x−μ₁)²/(2σ₁²) = 0.4217 nats",
                DerivationFormula.spoken(DerivationScene.of(GaussianState.INITIAL.with(P, Q)
                        .withDrawer(DrawerOptions.INITIAL.withStep(5))), WORDS));
        assertEquals(List.of("-\\accent{0.3567}", "\\;+\\;\\accent{1.6735}", "\\;-\\;\\accent{0.5000}"),
                DerivationFormula.numbers(Derivation.of(Q, P).steps().get(5)));
    }

    @Test
    void theOnlyTermOfALineIsItsTotal() {
        DerivationStep step = Derivation.of(P, Q).steps().getFirst();
        assertEquals(List.of(), DerivationFormula.numbers(step));
        assertEquals("\\mathbf{0.4217}\\;\\text{nats}", DerivationFormula.total(step, InformationUnit.NATS, WORDS));
    }

    @Test
    void convergesAndAgreesForAllParametersThatMayBeTyped() {
        double[] mus = {-1e6, -1, 0, 1e-6, 1e6};
        double[] sigmas = {1e-6, 1, 1e6};
        for (double mu1 : mus) {
            for (double sigma1 : sigmas) {
                for (double mu2 : mus) {
                    for (double sigma2 : sigmas) {
                        Derivation derivation = Derivation.of(Normal.of(mu1, sigma1), Normal.of(mu2, sigma2));
                        for (DerivationStep step : derivation.steps()) {
                            assertTrue(step.converged() && step.agrees(), () -> mu1 + " " + sigma1 + " " + mu2 + " "
                                    + sigma2 + " " + step.name() + " " + step.difference() + " " + step.error());
                        }
                    }
                }
            }
        }
    }

    @Test
    void saysSoWhereQuadratureCannotReachItsTolerance() {
        Derivation derivation = Derivation.of(Normal.of(1e300, 1), Normal.of(0, 1e-300));
        assertFalse(agrees(derivation));
        for (DerivationStep step : derivation.steps().subList(0, 9)) {
            assertFalse(Double.isNaN(step.total()) || Double.isNaN(step.difference()), step::name);
            assertFalse(step.converged(), step::name);
            assertFalse((DerivationFormula.numbers(step)
                    + DerivationFormula.total(step, InformationUnit.BITS, WORDS)).contains("NaN"));
        }
    }

    /** By mpmath: √(2/π)·∫ exp(z²/2) from 0, which is erfi(w/√2). */
    @Test
    void misprintsSpoilTheArea() {
        assertEquals(0.9534382692512607, Misprint.areaWithoutMinus(1), 1e-13);
        assertEquals(8997826.398110691, Misprint.areaWithoutMinus(6), 1e-12 * 1e7);
        assertEquals(Double.POSITIVE_INFINITY, Misprint.areaWithoutMinus(100));
        assertEquals(0, Misprint.areaWithoutMinus(0));
        assertEquals(1, Misprint.areaWithoutPower(1));
        assertEquals(2 * Math.PI, Misprint.areaWithoutPower(3), 1e-15);
    }

    @Test
    void whatRoundingLeavesOfTheCrossTermIsShownAsNothing() {
        for (double mu : new double[]{-2.5, 0.8, 3.3}) {
            DerivationStep square = Derivation.of(Normal.of(mu, 2.4), Normal.STANDARD).steps().get(6);
            assertEquals(0, square.terms().get(2).shown());
            assertEquals(square.terms().get(1).value(), square.terms().get(1).shown());
        }
        DerivationTerm beyond = Derivation.of(Normal.of(1e6, 1), Normal.of(-1e6, 1e-6)).steps().get(6).terms().get(3);
        assertEquals(beyond.value(), beyond.shown());
    }

    @Test
    void thereAreAsManyLinesAsTheDrawerCanBeAt() {
        assertEquals(DrawerOptions.STEPS, Derivation.of(Normal.of(0.8, 0.7), Normal.STANDARD).steps().size());
    }
}
