package kllab.lab.gaussian.derivation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.LogTermSlip;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/**
 * What the derivation prints as an equation is true as printed: a printed number stands for itself ± half its last
 * digit, and the two sides overlap.
 */
class TrueEquationsTest {
    private static final Pattern NUMBER = Pattern.compile("(\u2212|-)?(\\d+\\.\\d+)(?:·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");
    private static final Pattern TEX = Pattern
            .compile("(-)?(?:\\\\;)*\\\\(?:accent|mathbf)\\{(\\d+\\.\\d+)(?:\\\\cdot 10\\^\\{(-?\\d+)})?}");
    private static final Pattern SIGN = Pattern.compile("\\\\;-");

    /** The terms of all lines by what they are called, from the numbers of p and q alone. */
    private static final Map<String, ToDoubleFunction<GaussianState>> MEANT = Map.ofEntries(
            Map.entry("∫ p log(p/q)", state -> KullbackLeibler.of(state.p(), state.q())),
            Map.entry("∫ p log p", state -> -0.5 * Math.log(2 * Math.PI * square(state.p().sigma())) - 0.5),
            Map.entry("∫ p log q", state -> -0.5 * Math.log(2 * Math.PI * square(state.q().sigma()))
                    - fromMu2(state)),
            Map.entry("∫ p log(1/(√(2π) σ₁))", state -> -0.5 * Math.log(2 * Math.PI) - Math.log(state.p().sigma())),
            Map.entry("∫ p log(1/(√(2π) σ₂))", state -> -0.5 * Math.log(2 * Math.PI) - Math.log(state.q().sigma())),
            Map.entry("∫ p (x−μ₁)²/(2σ₁²)", state -> 0.5),
            Map.entry("∫ p (x−μ₂)²/(2σ₂²)", TrueEquationsTest::fromMu2),
            Map.entry("log(σ₂/σ₁)", state -> Math.log(state.q().sigma() / state.p().sigma())),
            Map.entry("∫ p [(x−μ₂)²/(2σ₂²) − (x−μ₁)²/(2σ₁²)]", state -> fromMu2(state) - 0.5),
            Map.entry("E(x−μ₂)²/(2σ₂²)", TrueEquationsTest::fromMu2),
            Map.entry("E(x−μ₁)²/(2σ₂²)", state -> 0.5 * square(state.p().sigma() / state.q().sigma())),
            Map.entry("E(x−μ₁)²/(2σ₁²)", state -> 0.5), Map.entry("(σ₁²+(μ₁−μ₂)²)/(2σ₂²)", TrueEquationsTest::fromMu2),
            Map.entry("½", state -> 0.5),
            Map.entry("(μ₁−μ₂) E(x−μ₁)/σ₂²", state -> 0),
            Map.entry("(μ₁−μ₂)²/(2σ₂²)", state -> shift(state)),
            Map.entry("log σ₁", state -> Math.log(state.p().sigma())),
            Map.entry("(σ₁²+μ₁²)/2", state -> 0.5 * (square(state.p().sigma()) + square(state.p().mu()))));

    private static double square(double x) {
        return x * x;
    }

    private static double shift(GaussianState state) {
        return 0.5 * square((state.p().mu() - state.q().mu()) / state.q().sigma());
    }

    private static double fromMu2(GaussianState state) {
        return 0.5 * square(state.p().sigma() / state.q().sigma()) + shift(state);
    }

    /** 500 states: those of the sliders, and far smaller and larger ones. */
    private static Stream<GaussianState> states() {
        SplittableRandom random = new SplittableRandom(12);
        List<GaussianState> states = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double wide = i % 5 == 0 ? 3 : 1;
            states.add(States.of(random.nextInt(-500, 501) / 100.0, Math.exp(wide * random.nextDouble(-1, 1)),
                    i % 3 == 0 ? 0 : random.nextInt(-500, 501) / 100.0,
                    i % 3 == 0 ? 1 : Math.exp(wide * random.nextDouble(-1, 1))));
        }
        return states.stream();
    }

    private static Interval printed(boolean negative, String digits, int exponent) {
        int decimals = digits.length() - digits.indexOf('.') - 1;
        double scale = Math.pow(10, exponent);
        double value = (negative ? -1 : 1) * Double.parseDouble(digits) * scale;
        double half = 0.5000001 * Math.pow(10, -decimals) * scale;
        return new Interval(value - half, value + half);
    }

    /** The numbers of a text, each with its sign. */
    private static List<Interval> numbers(String text) {
        List<Interval> all = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String raised = matcher.group(3) == null ? "⁰" : matcher.group(3);
            StringBuilder exponent = new StringBuilder();
            raised.chars().forEach(c -> exponent.append(c == '⁻' ? "-" : "" + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
            all.add(printed(matcher.group(1) != null, matcher.group(2), Integer.parseInt(exponent.toString())));
        }
        return all;
    }

    /** The numbers of a formula, each with the sign before it. */
    private static List<Interval> numbersOfTex(String tex) {
        List<Interval> all = new ArrayList<>();
        Matcher matcher = TEX.matcher(SIGN.matcher(tex).replaceAll("-"));
        while (matcher.find()) {
            all.add(printed(matcher.group(1) != null, matcher.group(2),
                    matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
        }
        return all;
    }

    private static Interval nats(Interval bits) {
        return new Interval(InformationUnit.BITS.toNats(bits.min()), InformationUnit.BITS.toNats(bits.max()));
    }

    private static void assertOverlap(Interval one, Interval other, String what) {
        assertTrue(one.min() <= other.max() && other.min() <= one.max(), () -> what + ": " + one + " and " + other);
    }

    private static void assertHolds(Interval printed, double value, String what) {
        double rounding = 1e-9 * Math.abs(value);
        assertTrue(printed.min() - rounding <= value && value <= printed.max() + rounding,
                () -> what + ": " + printed + " for " + value);
    }

    @Test
    void theTermsOfALineAddUpToItsTotalInBothUnits() {
        states().forEach(TrueEquationsTest::assertTermsAddUp);
    }

    private static void assertTermsAddUp(GaussianState state) {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            for (DerivationStep line : DerivationScene.of(state).derivation().steps()) {
                String formula = String.join("", DerivationFormula.numbers(line));
                List<Interval> terms = numbersOfTex(formula);
                for (InformationUnit unit : InformationUnit.values()) {
                    String total = DerivationFormula.total(line, unit, words);
                    List<Interval> totals = numbersOfTex(total);
                    assertEquals(unit == InformationUnit.NATS ? 1 : 2, totals.size(), total);
                    assertTrue(total.contains(words.say("unit.nats")) && total.contains(words.say(unit.messageKey())),
                            total);
                    if (!terms.isEmpty()) {
                        assertEquals(line.terms().size(), terms.size(), formula);
                        Interval sum = new Interval(terms.stream().mapToDouble(Interval::min).sum(),
                                terms.stream().mapToDouble(Interval::max).sum());
                        assertOverlap(sum, totals.getFirst(), formula + total);
                    }
                    if (unit == InformationUnit.BITS) {
                        assertOverlap(totals.getFirst(), nats(totals.getLast()), total);
                    }
                }
            }
        }
    }

    @Test
    void aTermIsWhatItsNameSays() {
        states().forEach(TrueEquationsTest::assertTermsAreMeant);
    }

    private static void assertTermsAreMeant(GaussianState state) {
        List<DerivationStep> steps = DerivationScene.of(state).derivation().steps();
        for (DerivationStep line : steps) {
            GaussianState of = line.name().equals(DerivationFormula.STANDARD)
                    ? state.with(state.p(), Normal.STANDARD)
                    : state;
            for (DerivationTerm term : line.terms()) {
                String name = term.signed();
                double sign = name.startsWith("−") ? -1 : 1;
                double meant = sign
                        * requireNonNull(MEANT.get(sign < 0 ? name.substring(1) : name), name).applyAsDouble(of);
                assertHolds(numbers(Readout.STANDARD.of(term.shown())).getFirst(), meant, line.name() + " " + name);
            }
        }
    }

    @Test
    void sentencesWithNumbersAreTrueInBothUnitsAndLanguages() {
        states().forEach(TrueEquationsTest::assertSentences);
    }

    private static void assertSentences(GaussianState at) {
        LatentDimension dimension = LatentDimension.ofSigma(at.p().mu(), at.p().sigma());
        double kl = KullbackLeibler.of(at.p(), at.q());
        double last = KullbackLeibler.of(at.p(), Normal.STANDARD);
        List<Double> slips = List.of(last, LogTermSlip.LOG_VARIANCE.of(dimension), LogTermSlip.LOG_SIGMA.of(dimension));
        for (InformationUnit unit : InformationUnit.values()) {
            GaussianState state = at.withUnit(unit).withDrawer(at.drawer().withAhead(true));
            DerivationScene scene = DerivationScene.of(state);
            for (Language language : Language.values()) {
                Catalog words = Catalog.of(language);
                assertAmounts(List.of(kl), DerivationFormula.spoken(scene, words), unit);
                List<Double> sums = DerivationFoot.sum(scene, words).contains("10") ? List.of(kl, last) : List.of(kl);
                assertAmounts(Math.abs(kl - last) < 1e-12 ? List.of(kl) : sums, DerivationFoot.sum(scene, words), unit);
                String slip = LogTermNote.words(scene, words);
                assertAmounts(slips, slip.replace("N(0, 1)", ""), unit);
            }
        }
    }

    /** Asserts that a text has these amounts in nats, each followed by its bits where that is the unit. */
    private static void assertAmounts(List<Double> nats, String text, InformationUnit unit) {
        List<Interval> printed = numbers(text);
        int each = unit == InformationUnit.NATS ? 1 : 2;
        assertEquals(each * nats.size(), printed.size(), text);
        for (int i = 0; i < nats.size(); i++) {
            assertHolds(printed.get(each * i), nats.get(i), text);
            if (each == 2) {
                assertHolds(nats(printed.get(2 * i + 1)), nats.get(i), text);
            }
        }
    }

    @Test
    void linesThatAreHiddenAreNotSummed() {
        GaussianState state = States.of(0.8, 0.7, 3, 2);
        Catalog words = Catalog.of(Language.EN);
        assertEquals("✓ line 1 is 1.2161 nats", DerivationFoot.sum(DerivationScene.of(state), words));
        GaussianState fifth = state.withDrawer(state.drawer().withStep(5));
        assertEquals("✓ lines 1 to 5 each sum to 1.2161 nats", DerivationFoot.sum(DerivationScene.of(fifth), words));
    }
}
