package kllab.app.export;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kllab.Pictures;
import kllab.app.classroom.CheckedLessons;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.labs.Labs;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Python scripts of the labs, run: what they print, and what they draw. */
@Tag("window")
class ScriptTest {
    /** Tells what is drawn on the axes, a line for each curve, once the script is through. */
    private static final String TELL = """


            for number, axes in enumerate(figure.axes):
                x, y = (tuple(map(float, ends)) for ends in (axes.get_xlim(), axes.get_ylim()))
                print(f"axes {number} x {x} y {y} title {axes.get_title()!r}")
                for line in axes.get_lines():
                    x, y = line.get_xdata(), line.get_ydata()
                    print(f"axes {number} line {line.get_color()} {line.get_linestyle()} dashed "
                          f"{line._unscaled_dash_pattern[1] if hasattr(line, '_unscaled_dash_pattern') else None} "
                          f"highest {max(y, default=0)} {line.get_label()}")
                for text in axes.texts:
                    print(f"axes {number} text {text.get_text()!r}")
                for bar in axes.patches:
                    print(f"axes {number} patch {bar.get_edgecolor()} {bar.get_linestyle()} {bar.get_facecolor()}")
                for filled in axes.collections:
                    print(f"axes {number} filled {filled.get_facecolor()[:1].tolist()}")
            """;
    private static String python = "python3";

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPython() throws Exception {
        WindowFixture.typesetter();
        Files.createDirectories(Pictures.FOLDER);
        for (String each : List.of("python3", "/usr/bin/python3")) {
            if (succeeds(each, "import numpy, matplotlib")) {
                python = each;
                return;
            }
        }
    }

    private static boolean succeeds(String command, String words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command, "-c", words).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String script(String link) throws IOException {
        String text = exported("figure.py", link);
        Files.writeString(Pictures.FOLDER.resolve("script-" + link.replaceAll("[^a-zA-Z0-9]+", "-") + ".py"), text);
        return text;
    }

    private String exported(String name, String link) throws IOException {
        Path file = folder.resolve(name);
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        assertEquals(0, CommandTree.of(Labs.known(), streams, state -> {
            throw new AssertionError("a window for an export");
        }, request -> HeadlessExport.export(request, Labs.known())).execute("export", file.toString(), link, "--force"),
                err.toString());
        return Files.readString(file);
    }

    private List<String> run(String script) throws Exception {
        assumeTrue(succeeds(python, "import numpy"), "there is no python3 with NumPy");
        Path file = Files.writeString(folder.resolve("run.py"), script);
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(python, "-W", "error::RuntimeWarning", file.toString())
                .redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("MPLBACKEND", "Agg");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        if (!succeeds(python, "import matplotlib")) {
            builder.environment().put("PYTHONPATH", standIn().toString());
        }
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        List<String> said = Files.readAllLines(out);
        assertEquals(0, process.exitValue(), String.join("\n", said));
        return said;
    }

    /** The figure is drawn on nothing; that the calls are right is not tested then. */
    private Path standIn() throws IOException {
        Path fake = Files.createDirectories(folder.resolve("fake/matplotlib"));
        Files.writeString(fake.resolve("__init__.py"), "");
        Files.writeString(fake.resolve("pyplot.py"), """
                import sys
                from unittest.mock import MagicMock
                def axes():
                    made = MagicMock()
                    made.__iter__.side_effect = lambda: iter((MagicMock(), MagicMock()))
                    made.transAxes.inverted().transform.return_value = (0.5, 0.5)
                    return made
                figure = MagicMock()
                figure.add_subplot.side_effect = lambda *a, **k: axes()
                sys.modules[__name__] = MagicMock()
                sys.modules[__name__].subplots.side_effect = lambda *a, **k: (MagicMock(), axes())
                sys.modules[__name__].figure.return_value = figure
                """);
        return requireNonNull(fake.getParent());
    }

    /** What the script of a link prints, line by line. */
    private List<String> printed(String link) throws Exception {
        return run(script(link));
    }

    /** What the script of a link draws, line by line. */
    private List<String> drawn(String link) throws Exception {
        assumeTrue(succeeds(python, "import matplotlib"), "there is no Matplotlib");
        String name = link.replaceAll("[^a-zA-Z0-9]+", "-");
        return run(script(link).replace("plt.show()",
                "plt.savefig("
                        + kllab.lab.paper.PaperFile
                                .quoted(Pictures.FOLDER.toAbsolutePath() + "/script-" + name + ".png")
                        + ")"
                        + TELL));
    }

    /** To 12 digits, in the unit of the link. */
    private static void agrees(double nats, String link, String said) {
        boolean bits = link.contains("unit=bits");
        assertTrue(said.endsWith(bits ? " bits" : " nats"), said);
        String number = said.replaceAll(".*= | nats| bits", "");
        double printed = number.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(number);
        double expected = bits ? InformationUnit.BITS.of(nats) : nats;
        assertEquals(expected, printed, Double.isInfinite(expected) ? 0 : 1e-12 * Math.abs(expected), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "gaussian?mu1=-3&sigma1=0.05&mu2=1.5&sigma2=12",
            "gaussian?mu1=1e-5&sigma1=1000000&logSigma=true", "gaussian?mu1=1e-9&sigma1=1.0000000001",
            "gaussian?mu1=0&sigma1=1.00000001", "gaussian?mu1=3&sigma1=1.3&mu2=3&sigma2=1.2999",
            "gaussian?mu1=0&sigma1=0.000001&mu2=1&sigma2=1000000&unit=bits", "gaussian?mu1=0&sigma1=1",
            "gaussian?view=landscape", "gaussian?view=landscape&direction=reverse&unit=bits&descent=20",
            "gaussian?terms=false&forces=false&hide=value"})
    void theScriptPrintsBothDivergences(String link) throws Exception {
        List<String> said = printed(link);
        agrees(CheckedLessons.value(Link.parse(link), "kl"), link, said.get(0));
        agrees(CheckedLessons.value(Link.parse(link), "reverseKl"), link, said.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multivariate", "multivariate?view=whitened&integrand=true&independent=true",
            "multivariate?integrand=true&independent=true&density=false&diagonal=true",
            "multivariate?mu1=1,2,3&cov1=2,0.5,0.1,0.5,1,0.2,0.1,0.2,3&mu2=0,-1,2&cov2=1,0,0,0,2,0.3,0,0.3,0.5",
            "multivariate?mu1=1.5&cov1=1e-3&mu2=0&cov2=2&unit=bits",
            "multivariate?mu1=0,0&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1&integrand=true",
            "multivariate?mu1=1e-9,0&cov1=1.0000000001,1e-9,1e-9,1&mu2=0,0&cov2=1,0,0,1&integrand=true&unit=bits",
            "discrete", "discrete?view=coding&unit=bits", "discrete?view=stream",
            "discrete?p=1,1&q=3,1&view=sweep&unit=bits",
            "discrete?p=1,1,0&q=1,1,1", "discrete?p=0.2,0.3,0.5&q=0.2,0.3000000001,0.5",
            "discrete?p=2e200,3e-5,0,7&q=1,2,3,4&names=a%22b,%24x%24,%5Cn,%E5%A5%88", "discrete?view=sweep",
            "discrete?p=1,1,1&q=1,1,0", "discrete?p=1,1,1&q=1,1,0&view=coding", "discrete?p=1,1&q=1,0&view=sweep",
            "discrete?cover=value"})
    void theScriptOfAnotherLabPrintsTheDivergenceToo(String link) throws Exception {
        agrees(CheckedLessons.value(Link.parse(link), "kl"), link, printed(link).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"multivariate?view=latent", "multivariate?view=latent&sorted=true&unit=bits",
            "multivariate?view=latent&latentMu=1e-9,0,1000&latentLogVariance=1e-8,0,-300",
            "multivariate?view=latent&latentMu=0,1e-9&latentLogVariance=1e-8,0.3"})
    void theScriptOfALatentSpacePrintsSumAndMean(String link) throws Exception {
        List<String> said = printed(link);
        agrees(CheckedLessons.value(Link.parse(link), "latent.sum"), link, said.get(0));
        agrees(CheckedLessons.value(Link.parse(link), "latent.mean"), link, said.get(1));
    }

    /** By a quadrature of the script's own, to about ten digits. */
    private static void agreesNearly(String number, String link, String said) throws Exception {
        double printed = Double.parseDouble(said.replaceAll(".*= | nats| bits", "").replace("inf", "Infinity"));
        double nats = CheckedLessons.value(Link.parse(link), number);
        double expected = link.contains("unit=bits") ? InformationUnit.BITS.of(nats) : nats;
        assertTrue(printed == expected || Math.abs(expected - printed) <= 1e-9 * Math.max(1, Math.abs(expected)),
                number + " is " + expected + ": " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit", "fit?objective=forward&unit=bits", "fit?objective=js", "fit?objective=alpha",
            "fit?objective=alpha&alpha=1", "fit?objective=renyi&order=0.5", "fit?objective=renyi&order=1",
            "fit?objective=renyi&order=2&mu=0&sigma=2&unit=bits", "fit?objective=renyi&order=2&mu=0&sigma=0.4",
            "fit?w=1&m=0&s=1&mu=1e-9&sigma=1", "fit?w=1,0,3&m=-4,0,4&s=0.001,1,0.7&mu=1&sigma=30&objective=js",
            "fit?mu=1&sigma=1.5&weight=0.3&mu2=-2&sigma2=0.8&logSigma=true&cover=value"})
    void theScriptOfAFitPrintsItsDivergences(String link) throws Exception {
        List<String> said = printed(link);
        agreesNearly("objective", link, said.get(0));
        agreesNearly("forward", link, said.get(1));
        agreesNearly("reverse", link, said.get(2));
        assertEquals(3, said.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?posterior=linear&x=1.2&noise=0.6&mu=0.5&sigma=0.6",
            "fit?posterior=linear&x=1000&noise=0.001&mu=0.5&sigma=0.6",
            "fit?posterior=square&x=1.9&noise=0.7&mu=0.5&sigma=0.8&unit=bits",
            "fit?posterior=square&x=2&noise=0.01&mu=1.4&sigma=0.004",
            "fit?posterior=coin&heads=9&draws=10&mu=1.3&sigma=0.6&objective=js"})
    void theScriptOfAPosteriorPrintsWhatIsBoundAndTheGap(String link) throws Exception {
        List<String> said = printed(link);
        agreesNearly("kl", link, said.get(2));
        agreesNearly("logEvidence", link, said.get(3));
        agreesNearly("elbo", link, said.get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?plane=diagonal", "fit?plane=full&objective=forward&unit=bits",
            "fit?plane=full&weights=0.3,0.5,0.2&means=-2,0,2,1,0,-1"
                    + "&covariances=0.5,0.2,0.4,0.3,0,0.3,0.4,-0.1,0.6&mean=0,0.5&covariance=2,0.3,1.5"})
    void theScriptOfAFitInThePlanePrintsBothDirections(String link) throws Exception {
        List<String> said = printed(link);
        agreesNearly("objective", link, said.get(0));
        agreesNearly("forward", link, said.get(1));
        agreesNearly("reverse", link, said.get(2));
    }

    @Test
    void theScriptOfLogisticRegressionPrintsWhatIsBoundAndTheGap() throws Exception {
        String link = "fit?posterior=logistic&plane=full&points=-2,0,-1.2,0,0.6,0,-0.3,1,2.3,1"
                + "&mean=0.2,0.8&covariance=0.5,0.1,0.5";
        List<String> said = printed(link);
        agreesNearly("kl", link, said.get(2));
        agreesNearly("logEvidence", link, said.get(3));
        agreesNearly("elbo", link, said.get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vae", "vae?latent=16&beta=4&unit=bits", "vae?hidden=16&images=300&steps=10&latent=1"})
    void theScriptOfANetworkPrintsItsBoundAndKlOfItsImages(String link) throws Exception {
        List<String> said = printed(link);
        double kl = CheckedLessons.value(Link.parse(link), "kl");
        agrees(-CheckedLessons.value(Link.parse(link), "elbo"), link, said.get(0));
        agrees(CheckedLessons.value(Link.parse(link), "reconstruction"), link, said.get(1));
        agrees(kl, link, said.get(2));
        double drawn = Double.parseDouble(said.get(3).replaceAll(".*= | nats| bits", ""));
        // Of a quarter of the images, by the script alone.
        assertEquals(link.contains("unit=bits") ? InformationUnit.BITS.of(kl) : kl, drawn, 0.05 * Math.max(1, drawn));
    }

    @Test
    void theFormulaOfANetworkHasItsNumbersInLettersThatLatexHas() throws Exception {
        String tex = exported("formula.tex", "vae?unit=bits&cover=value");
        double bits = InformationUnit.BITS.of(-CheckedLessons.value(Link.parse("vae"), "elbo"));
        assertTrue(tex.contains(String.format(Locale.ROOT, "\\mathbf{%.4f}", bits)), tex);
        assertTrue(tex.contains("-\\mathrm{ELBO}\n  &= {\\mathrm{E}_{q}"), tex);
        assertTrue(!tex.contains("mathbb") && !tex.contains("positive") && !tex.contains("negative"), tex);
    }

    @Test
    void theFigureOfANetworkHasItsDigitsThePriorAndQ() throws Exception {
        List<String> drawn = drawn("vae");
        assertEquals(10, drawn.stream().filter(each -> each.contains("axes 0 filled")).count());
        has(drawn, "axes 0 line #c94f00 .*prior N\\(0, I\\)");
        has(drawn, "axes 0 line #0067b1 .*q\\(z \\| x\\)");
        assertEquals(2, drawn.stream().filter(each -> each.contains("axes 1 patch")).count());
        assertTrue(drawn("vae?hidden=16&images=300&steps=10&latent=1").stream()
                .anyMatch(each -> each.startsWith("axes 1 patch")));
    }

    private static void has(List<String> drawn, String pattern) {
        assertTrue(drawn.stream().anyMatch(each -> each.matches(".*" + pattern + ".*")),
                () -> pattern + " is not in\n" + String.join("\n", drawn));
    }

    private static void lacks(List<String> drawn, String pattern) {
        assertTrue(drawn.stream().noneMatch(each -> each.matches(".*" + pattern + ".*")),
                () -> pattern + " is in\n" + String.join("\n", drawn));
    }

    @Test
    void theGaussianFigureHasTheTermsTheForcesAndTheNumbersOfTheAreas() throws Exception {
        List<String> drawn = drawn("gaussian");
        has(drawn, "line #00866a .*\\[?\\(?7, 3.5.*σ²/2");
        has(drawn, "line #b5508a : .*−log σ");
        has(drawn, "line #858e99 .*μ₁²/2 − ½");
        has(drawn, "text ' 1/σ = 1.43 '");
        has(drawn, "text ' σ = 0.70 '");
        has(drawn, "text 'area \\+0.5546 nats'");
        has(drawn, "text 'area −0.1330 nats'");
        has(drawn, "axes 0 x \\(-?[0-9.]+, [0-9.]+\\) y \\(0.0, [0-9.]+\\)");
        lacks(drawn("gaussian?terms=false&forces=false&hide=areas"), "line .*σ²/2$|1/σ =|area ");
    }

    @Test
    void theGaussianFigureIsInBitsWhereTheLabIs() throws Exception {
        List<String> drawn = drawn("gaussian?mu1=2&unit=bits");
        has(drawn, "text 'area \\+3.1673 bits'");
        has(drawn, "p log₂\\(p/q\\)");
    }

    @Test
    void aNarrowPeakBesideAWideOneHasItsHeight() throws Exception {
        has(drawn("gaussian?mu1=3&sigma1=0.000001&mu2=0&sigma2=1000000"), "line #0067b1 .*highest 39894\\d.* p");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"forward; N\\(μ, σ²\\) \\|\\| q", "reverse; q \\|\\| N\\(μ, σ²\\)"})
    void theLandscapeHasItsPointsAndThePathOfADescent(String direction, String title) throws Exception {
        List<String> drawn = drawn("gaussian?view=landscape&descent=30&direction=" + direction);
        has(drawn, "axes 2 .*title 'KL\\(" + title + "\\), nats'");
        has(drawn, "axes 2 line #1b1f24 .*descent");
        has(drawn, "axes 2 line #0067b1 .* p");
        has(drawn, "axes 2 filled");
        lacks(drawn("gaussian?view=landscape"), "descent");
    }

    @Test
    void thePathOfADescentThatMovedPLeadsFromItsStartToP() throws Exception {
        String moved = script("gaussian?view=landscape&mu2=0&sigma2=1&start=-2,2&descent=1");
        assertTrue(moved.contains("\nmu1, sigma1 = -1.8, 1.85  # p\n"), moved);
        assertTrue(
                moved.contains(
                        "\npath = [(-2.00000, 2.00000), (-1.80000, 1.85000)]  # of the descent, from its start to p\n"),
                moved);
        String ahead = script("gaussian?view=landscape&mu1=-2&sigma1=2&descent=1");
        assertTrue(ahead.contains("\nmu1, sigma1 = -2, 2  # p\n"), ahead);
        assertTrue(
                ahead.contains("\npath = [(-2.00000, 2.00000), (-1.80000, 1.85000)]  # of the descent, ahead of p\n"),
                ahead);
    }

    @Test
    void thePlaneHasTheDashesOfTheLabItsFilledIntegrandAndTheDensitiesAlongTheEdges() throws Exception {
        List<String> drawn = drawn("multivariate?integrand=true&independent=true&unit=bits");
        has(drawn, "line #1b1f24 .*\\(8, 3\\).*KL\\(p \\|\\| q\\)|line #1b1f24 .*\\[8, 3\\].*KL\\(p \\|\\| q\\)");
        has(drawn, "line #1b1f24 .*7, 2.5, 1.5, 2.5.*KL\\(q \\|\\| p\\)");
        has(drawn, "filled .*0.525.*0.415.*0.2");
        // Two ellipses, and two densities along the edges.
        assertEquals(4, drawn.stream().filter(each -> each.contains("axes 0 line #0067b1")).count());
    }

    @Test
    void theBarsOfPAndQArePaleAndTheReverseIsGrey() throws Exception {
        List<String> drawn = drawn("discrete?p=1,3&q=1,1&view=sweep&names=%E6%AD%A3,%E5%8F%8D");
        has(drawn, "patch \\(0.0, 0.40.*\\) - \\(0.0, 0.40.*0.1\\)");
        has(drawn, "patch \\(0.78.*\\) .*\\(0.78.*0.07\\)");
        has(drawn, "line #858e99 .*KL\\(q \\|\\| p\\)");
        lacks(drawn, "Glyph .* missing");
    }
}
