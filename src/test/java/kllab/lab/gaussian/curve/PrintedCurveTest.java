package kllab.lab.gaussian.curve;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import kllab.lab.gaussian.model.CurveOptions;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.PrintedEquation;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.PrintedWords;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The equations at the curve of KL against σ are true as printed, in nats and in bits and in both languages. */
class PrintedCurveTest {
    /** The symbols of a state, with another σ. */
    private static Map<String, Double> at(GaussianState state, double sigma) {
        Map<String, Double> symbols = new TreeMap<>(States.symbols(state));
        symbols.put("σ", sigma);
        return symbols;
    }

    @Test
    void theTermsAtPAddUpToTheNumberAndTheTitleIsTheirSum() {
        States.inBothUnits().forEach(state -> {
            CurveWords words = CurveWords.of(state);
            Map<String, Double> symbols = States.symbols(state);
            String number = Readout.STANDARD.of(state.unit().of(KullbackLeibler.of(state.p(), state.q())));
            assertTrueAsPrinted(words.shrink() + " + " + words.spread() + " + " + words.constant() + " = " + number,
                    symbols);
            if (words.standard()) {
                assertTrueAsPrinted(words.title() + " = " + number, symbols);
            }
            assertTrueAsPrinted(CurveWords.standard(state.unit()) + " = " + Readout.STANDARD
                    .of(state.unit().of(KullbackLeibler.of(state.p(), Normal.STANDARD))), symbols);
        });
    }

    @Test
    void termsHaveTheSameValueWhereTheirValuesCross() {
        States.inBothUnits().forEach(state -> {
            CurveWords words = CurveWords.of(state);
            Interval cross = PrintedEquation.of(words.cross(), States.symbols(state));
            for (double end : new double[]{cross.min(), cross.max()}) {
                Interval rising = PrintedEquation.of(words.spread(), at(state, end));
                Interval falling = PrintedEquation.of(words.shrink(), at(state, end));
                assertTrue(end == cross.min() ? rising.min() <= falling.max() : rising.max() >= falling.min(),
                        words.cross());
            }
            assertTrueAsPrinted(words.least(), at(state, state.q().sigma()));
        });
    }

    @Test
    void everyEquationInThePictureIsTrue() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            for (boolean log : new boolean[]{false, true}) {
                States.inBothUnits().map(state -> state.withCurve(new CurveOptions(true, true, log)))
                        .forEach(state -> assertTrueIn(state, words));
            }
        }
    }

    private static void assertTrueIn(GaussianState state, Catalog words) {
        GaussianScene scene = GaussianScene.of(state);
        List<String> lines = PrintedWords.lines(CurvePicture.of(scene, GaussianAxes.fit(state), words)).stream()
                .filter(each -> each.contains("=") || each.contains("≈")).toList();
        assertTrue(lines.size() >= 4, lines::toString);
        for (String line : lines) {
            String equation = line.substring(Math.max(line.lastIndexOf(": "), line.lastIndexOf("：")) + 1);
            double sigma = line.contains("≈")
                    ? CurvePicture.VALUES_CROSS * state.q().sigma()
                    : equation.strip().equals(CurveWords.of(state).least()) ? state.q().sigma() : state.p().sigma();
            assertTrueAsPrinted(equation, at(state, sigma));
        }
    }

    @Test
    void aCoveredValueIsNotReadOutAtThePointEither() throws BadInput {
        GaussianState state = GaussianLink.LINKS.parse(Link.parse("gaussian?mu1=0.8&sigma1=0.7&mu2=1.5&cover=value"));
        GaussianScene scene = GaussianScene.of(state);
        String reading = CurvePane.reading(scene, new Mark.Point(0.7, 0), Catalog.of(Language.EN));
        assertFalse(reading.contains(Readout.STANDARD.of(scene.values().forward())), reading);
        assertTrue(reading.contains("KL from q = " + Readout.COVERED), reading);
    }

    @Test
    void readingsAndSpokenWordsSayTheReadoutsInTheUnitThatTheyName() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            States.inBothUnits().forEach(state -> {
                double x = 1.3 * state.p().sigma();
                InformationUnit unit = state.unit();
                double there = unit.of(KullbackLeibler.of(state.p().withSigma(x), state.q()));
                double standard = unit.of(KullbackLeibler.of(state.p().withSigma(x), Normal.STANDARD));
                GaussianScene scene = GaussianScene.of(state);
                String reading = CurvePane.reading(scene, new Mark.Point(x, 0), words);
                assertTrue(reading.contains(words.say(unit.messageKey())), reading);
                String numbers = reading.replace("N(0, 1)", "");
                if (state.q().equals(Normal.STANDARD)) {
                    assertSays(numbers, x, there);
                } else {
                    assertSays(numbers, x, there, standard);
                }
                String spoken = CurvePane.spoken(scene, words);
                assertTrue(spoken.contains(words.say(unit.messageKey())), spoken);
                assertSays(spoken, state.p().mu(), unit.of(scene.values().forward()), state.p().sigma(),
                        state.q().sigma());
            });
        }
    }

    @Tag("thorough")
    @Test
    void aForceIsTheSlopeOfTheCurveOfItsTermAsItIsDrawn() {
        States.inBothUnits().forEach(state -> {
            for (boolean log : new boolean[]{false, true}) {
                GaussianState drawn = state
                        .withPlot(state.plot().withCurve(new CurveOptions(true, true, log)));
                double sigma = state.p().sigma();
                double q = state.q().sigma();
                InformationUnit unit = state.unit();
                assertForce(drawn, "negative-force", slope(s -> unit.of(Math.log(s / q)), sigma, log));
                assertForce(drawn, "positive-force", slope(s -> unit.of(Math.pow(s / q, 2) / 2), sigma, log));
            }
        });
    }

    /** Along the axis that is drawn: on a logarithmic one equal ratios of σ are equal steps. */
    private static double slope(DoubleUnaryOperator curve, double at, boolean log) {
        double step = 1e-4;
        return log
                ? (curve.applyAsDouble(at * Math.exp(step)) - curve.applyAsDouble(at * Math.exp(-step))) / (2 * step)
                : (curve.applyAsDouble(at * (1 + step)) - curve.applyAsDouble(at * (1 - step))) / (2 * step * at);
    }

    private static void assertForce(GaussianState state, String style, double slope) {
        String words = CurvePicture.of(GaussianScene.of(state), GaussianAxes.fit(state), Catalog.of(Language.EN))
                .subplots().getFirst().marks().stream().filter(each -> each.style().equals(style))
                .map(each -> ((Mark.Arrow) each).text()).findFirst().orElseThrow();
        String size = words.substring(words.indexOf('=') + 1);
        Interval said = PrintedEquation.of(size, Map.of());
        double rounding = 1e-6 * Math.abs(slope);
        assertOverlap(said, new Interval(slope - rounding, slope + rounding), words);
        if (words.contains("=")) {
            assertTrueAsPrinted(words, at(state, state.p().sigma()));
        }
    }
}
