package kllab.lesson.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of lessons in words. */
class SpokenFormulaTest {
    private static final Pattern FORMULA = Pattern.compile("\\$\\$(.+?)\\$\\$|\\$([^$\\n]+)\\$", Pattern.DOTALL);
    private static final Path WRITTEN = Path.of("target", "spoken-formulas");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\frac12; 1/2
            \\mu_1=2; μ₁ = 2
            \\p{\\sigma_1^2}; σ₁²
            -\\log dx; −log dx
            t\\log t; t log t
            -\\log_2\\p{p_i}; −log₂ pᵢ
            \\log1.5; log 1.5
            1-0.8^2=0.36; 1 − 0.8² = 0.36
            \\log(\\p{p}/\\q{q}); log(p/q)
            \\log\\frac{\\p{p}(x)}{\\q{q}(x)}; log(p(x)/q(x))
            \\frac12(\\log r)^2; 1/2 (log r)²
            -\\frac12\\log0.36; −1/2 log 0.36
            q(z\\,|\\,x); q(z | x)
            1/\\sqrt n; 1/root of n
            \\sigma=\\sqrt2; σ = root of 2
            \\sqrt{2\\pi}; root of (2π)
            N(0,4); N(0, 4)
            \\sigma^2=e^{-1.3863}=0.25; σ² = e^(−1.3863) = 0.25
            P_i=\\int_i\\p{p}\\,dx; Pᵢ = integral over i of p dx
            -\\sum P_i\\log P_i; − sum of Pᵢ log Pᵢ
            \\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})=0; KL(p ‖ q) = 0
            +\\mathrm{KL}; +KL
            \\mathbb{E}_p[(x-\\q{\\mu_2})^2]; Eₚ[(x − μ₂)²]
            -\\log\\sigma+\\frac{\\sigma^2+\\mu^2}{2}-\\frac12; −log σ + (σ² + μ²)/2 − 1/2
            \\frac{1}{2\\p{\\sigma_1^2}}\\mathbb{E}_p; 1/(2σ₁²) Eₚ
            \\frac1n\\sum_{i=1}^n k_1(x_i); 1/n sum from i = 1 to n of k₁(xᵢ)
            \\mathrm{KL}(\\text{target}\\,\\|\\,\\text{input}); KL(target ‖ input)
            (\\q{\\mu_2}-\\p{\\mu_1})^\\top\\q{\\Sigma_2^{-1}}; (μ₂ − μ₁)ᵀΣ₂⁻¹
            \\log\\frac{\\det\\q{\\Sigma_2}}{\\det\\p{\\Sigma_1}}; log((det Σ₂)/(det Σ₁))
            \\left[x\\right]\\Big(y\\Big); [x](y)
            \\zeta x; zeta x
            \\begin{aligned}a&=b\\\\c\\end{aligned}; a = b c
            \\frac{; ()/()
            \\sqrt[3]{x}y; root of degree 3 of x y
            \\sqrt [n+1]{2\\pi}; root of degree n + 1 of (2π)
            \\sqrt[3; root of degree 3 of ()
            \\binom{n}{k}p^2; n choose k p²
            \\lVert x\\rVert+\\lvert y\\rvert; ‖x‖ + |y|
            \\begin{array}{cc}a&b\\end{array}; a b
            \\begin{array}[t]{c}a\\end{array}; a
            \\text{a {b} c}=d; a b c = d
            \\text{50\\% \\{b\\}; 50% {b}
            \\text{; ''
            """)
    void aFormulaIsSaidInWordsAndSigns(String tex, String said) {
        assertEquals(said, SpokenFormula.of(tex, Catalog.of(Language.EN)));
    }

    /** It may not end the thread of the screen. */
    @ParameterizedTest
    @ValueSource(strings = {"\\p", "{", "\\sqrt", "x^", "\\frac", "\\sqrt[", "\\sum_", "\\text", "\\begin", "\\binom"})
    void whatIsNestedTooDeeplyIsSaidAsItWasTyped(String opening) {
        String tex = opening.repeat(20_000) + "x";
        String said = SpokenFormula.of(tex, Catalog.of(Language.EN));
        assertTrue(said.equals(tex), () -> said.substring(0, 40));
    }

    @Test
    void sumsAndIntegralsAreWordsOfTheLanguage() {
        assertEquals("对 i 求和 pᵢ log(pᵢ/qᵢ)",
                SpokenFormula.of("\\sum_i p_i\\log\\frac{p_i}{q_i}", Catalog.of(Language.ZH)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofTheFormulasOfTheLessonsNoTexIsLeft(Language language) throws IOException {
        Set<String> formulas = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("assets", "lessons", language.code()))) {
            for (Path each : files.toList()) {
                Matcher found = FORMULA.matcher(Files.readString(each));
                while (found.find()) {
                    formulas.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        assertTrue(formulas.size() > 80, () -> formulas.size() + " formulas");
        List<String> said = formulas.stream().map(each -> SpokenFormula.of(each, Catalog.of(language))).toList();
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(language.code() + ".txt"), said);
        assertEquals(List.of(), said.stream()
                .filter(each -> each.isEmpty() || each.matches(".*[\\\\{}_\u2063].*|.*(frac|sqrt|mathrm|big).*"))
                .toList());
    }
}
