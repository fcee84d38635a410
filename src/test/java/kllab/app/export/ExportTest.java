package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteState;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.LatentCsv;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kllab.Pictures;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The command {@code export}, and what it writes opened again. */
@Tag("window")
class ExportTest {
    private static final GaussianState STATE = GaussianState.INITIAL;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
        Files.createDirectories(Pictures.FOLDER);
    }

    /** What a run of the program printed as its faults, and its exit code. */
    private record Run(int code, String err) {
    }

    private static Run run(List<String> arguments) {
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(arguments);
        int code = CommandTree.of(Labs.known(), streams, link -> {
            throw new AssertionError("a window for an export");
        }, request -> HeadlessExport.export(request, Labs.known())).execute(all.toArray(String[]::new));
        return new Run(code, err.toString());
    }

    /** Exports to a file of that name and gives back what is in it. */
    private byte[] export(String name, String... options) throws IOException {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        if (options.length == 0 || options[0].startsWith("--")) {
            arguments.add(1, "gaussian");
        }
        assertEquals(new Run(0, ""), run(arguments));
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static byte[] keep(String name, byte[] bytes) throws IOException {
        Files.write(Pictures.FOLDER.resolve(name), bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"all, 1000x700, 1, 1000, 700", "all, 900x600, 2.5, 2250, 1500", "densities, 400x300, 4, 1600, 1200",
            "sigma-curve, 400x300, 1, 400, 300"})
    void aPngHasTheSizeTimesTheScale(String part, String size, String scale, int width, int height) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(keep("export-" + part + "-" + scale + ".png",
                export("a.png", "--part", part, "--size", size, "--scale", scale))));
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    /** On a slide the type of a plot is to be read from the last row, and a plot in 1600 by 900 has small type. */
    @ParameterizedTest
    @CsvSource({"densities, '', 1600, 1000", "densities, --scale=1, 800, 500", "densities, --scale=3, 2400, 1500",
            "densities, --size=1600x900, 1600, 900", "all, '', 1600, 900", "all, --scale=2, 3200, 1800"})
    void aPlotHasLargeTypeUnlessItsSizeIsGiven(String part, String option, int width, int height) throws Exception {
        List<String> options = Stream.of("--part", part, option).filter(each -> !each.isEmpty()).toList();
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(export("a.png", options.toArray(String[]::new))));
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void vectorsAndAnimationsOfAPlotAreAsSmallAsIt() throws Exception {
        assertTrue(new String(export("a.svg", "--part", "densities"), java.nio.charset.StandardCharsets.UTF_8)
                .contains("viewBox=\"0 0 800 500\""));
        BufferedImage gif = ImageIO.read(new ByteArrayInputStream(
                export("a.gif", "gaussian", "--sweep", "sigma1=1:2", "--frames", "2", "--part", "densities")));
        assertEquals(List.of(800, 500), List.of(gif.getWidth(), gif.getHeight()));
    }

    private static final String ROWS = "multivariate?view=latent&latentMu=" + "1,".repeat(63) + "1&latentLogVariance="
            + "0,".repeat(63) + "0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"latent | light | 1600", "gaussian | projector | 1600",
            "discrete | projector | 1200", "multivariate | light | 900"})
    void theWholeLabIsAsHighAsAllThatItHasToShow(String link, String theme, int width) throws Exception {
        String state = link.equals("latent") ? ROWS : lab(link);
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(keep("export-whole-" + lab(link) + ".png",
                        export("a.png", state, "--controls", "--theme", theme, "--size", width + "x600"))));
        assertEquals(width, image.getWidth());
        assertTrue(image.getHeight() > 600, "height " + image.getHeight());
        if (link.equals("latent")) {
            assertTrue(image.getHeight() > 64 * 20, "64 rows in " + image.getHeight());
        }
    }

    @Test
    void anAnimationOfTheWholeLabIsAsHighAsItToo() throws Exception {
        byte[] gif = export("a.gif", "gaussian", "--sweep", "sigma1=1:2", "--frames", "2", "--theme", "projector",
                "--size", "1200x600", "--controls");
        assertTrue(ImageIO.read(new ByteArrayInputStream(gif)).getHeight() > 600);
    }

    @Test
    void aPngIsSharpAtItsScaleAndNotStretched() throws Exception {
        BufferedImage fine = ImageIO.read(new ByteArrayInputStream(export("a.png", "--part", "densities", "--size",
                "400x300", "--scale", "4")));
        // The upright line of a tick is one pixel wide at the scale of 1; stretched, its edges would be grey.
        int line = fine.getWidth() / 2;
        int row = 4 * 20;
        List<Integer> colours = new ArrayList<>();
        for (int x = line - 400; x < line + 400; x++) {
            colours.add(fine.getRGB(x, row));
        }
        long changes = 0;
        for (int i = 1; i < colours.size(); i++) {
            changes += colours.get(i).equals(colours.get(i - 1)) ? 0 : 1;
        }
        assertTrue(changes > 0 && changes <= 2 * 6, "changes of colour along a row of grid lines: " + changes);
    }

    @Test
    void aTransparentPictureHasNoGround() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                keep("export-transparent.png", export("a.png", "--part", "densities", "--transparent"))));
        assertEquals(0, image.getRGB(2, 2) >>> 24);
        BufferedImage opaque = ImageIO.read(new ByteArrayInputStream(export("a.png", "--part", "densities")));
        assertEquals(0xFFFFFFFF, opaque.getRGB(2, 2));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN, gaussian", "DARK, ZH, gaussian", "PROJECTOR, EN, gaussian?drawer=derivation&step=5"})
    void thePageLooksLikeTheScreen(ThemeChoice theme, Language language, String link) throws Exception {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(keep("export-" + theme + ".png",
                export("a.png", link, "--controls", "--theme", theme.name().toLowerCase(Locale.ROOT), "--language",
                        language.code()))));
        int height = page.getHeight();
        int[] screen = WindowFixture.ask(() -> {
            OpenLabs shelf = GaussianWindow.labs(new GaussianModel(STATE));
            shelf.start(kllab.link.Link.parse(link));
            Choices choices = new Choices(theme, language);
            javafx.scene.layout.Region region = shelf.shown().get().screen(
                    new kllab.ui.Texts(choices.language()), WindowFixture.typesetter());
            Scene scene = new Scene(new javafx.scene.layout.StackPane(region), 1600, 900);
            Appearance.follow(scene, choices.look());
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().resize(1600, height);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            int[] pixels = new int[1600 * height];
            kllab.Pictures.write(scene.getRoot().snapshot(null, null), "export-" + theme + "-screen").getPixelReader()
                    .getPixels(0, 0,
                            1600, height,
                            javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, 1600);
            return pixels;
        });
        // In blocks: the screen rounds letters to pixels and blurs the rims of small rings; a word that is missing is
        // 50.
        int worst = 0;
        String where = "";
        for (int y = 0; y + 20 <= height; y += 20) {
            for (int x = 0; x < 1600; x += 20) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int sum = 0;
                    for (int i = 0; i < 400; i++) {
                        int px = x + i % 20;
                        int py = y + i / 20;
                        sum += (page.getRGB(px, py) >> shift & 255) - (screen[py * 1600 + px] >> shift & 255);
                    }
                    if (Math.abs(sum / 400) > worst) {
                        worst = Math.abs(sum / 400);
                        where = x + ", " + y;
                    }
                }
            }
        }
        assertTrue(worst <= 24, "a block differs by " + worst + " of 255 at " + where);
    }

    @Test
    void anSvgIsWellFormedAndHasTheCurvesOfItsPlots() throws Exception {
        byte[] bytes = keep("export.svg", export("a.svg", "--size", "1440x900"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        Element svg = document.getDocumentElement();
        assertEquals(List.of("svg", "1440", "900"),
                List.of(svg.getTagName(), svg.getAttribute("width"), svg.getAttribute("height")));
        for (String name : List.of("densities", "sigma-curve")) {
            Element plot = elements(svg, "g").filter(each -> each.getAttribute("class").equals(name)).findFirst()
                    .orElseThrow();
            Plot shown = plot(name.equals("densities") ? "#densities" : "#curve");
            List<String> curves = curves(shown).map(Mark.Curve::style).sorted().toList();
            assertEquals(curves,
                    elements(plot, "g").map(each -> each.getAttribute("class")).filter(curves::contains).sorted()
                            .toList());
            assertTrue(elements(plot, "g").filter(each -> curves.contains(each.getAttribute("class")))
                    .allMatch(each -> elements(each, "path").count() == 1));
        }
        // All words are outlines: whoever opens it needs no font.
        assertEquals(0, svg.getElementsByTagName("text").getLength());
        assertTrue(!new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("NaN"));
    }

    private static Stream<Element> elements(Element within, String tag) {
        var found = within.getElementsByTagName(tag);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Plot plot(String selector) {
        return WindowFixture.ask(() -> {
            Scene scene = GaussianWindow.scene(new GaussianModel(STATE), new Choices(ThemeChoice.LIGHT, Language.EN),
                    1440, 900);
            return ((PlotPane) scene.lookup(selector)).plot();
        });
    }

    private static Stream<Mark.Curve> curves(Plot plot) {
        return plot.subplots().stream().map(Subplot::marks).flatMap(List::stream).filter(Mark.Curve.class::isInstance)
                .map(Mark.Curve.class::cast);
    }

    @Test
    void aPdfIsOnePageOfPathsAsLargeAsTheSvg() throws Exception {
        try (PDDocument document = Loader.loadPDF(keep("export.pdf", export("a.pdf", "--controls")))) {
            assertEquals(1, document.getNumberOfPages());
            var box = document.getPage(0).getMediaBox();
            // 96 pixels are an inch, and so are 72 points.
            assertEquals(List.of(1200f, 675f), List.of(box.getWidth(), box.getHeight()));
            List<String> operators = new PDFStreamParser(document.getPage(0)).parse().stream()
                    .filter(Operator.class::isInstance).map(each -> ((Operator) each).getName()).toList();
            assertTrue(operators.stream().filter("S"::equals).count() > 20, "lines");
            assertTrue(operators.stream().filter("f"::equals).count() > 200, "fills");
            assertTrue(operators.stream().filter("l"::equals).count() > 1000, "steps");
            assertTrue(operators.stream().noneMatch("Do"::equals), "no pictures in pixels");
            assertEquals(null, document.getDocumentInformation().getCreationDate());
        }
    }

    /** Returns the name of the lab of a link. */
    private static String lab(String link) {
        return link.split("[?]", 2)[0];
    }

    /** The table of a link, line by line. */
    private List<String> table(String link, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(link));
        all.addAll(List.of(options));
        return new String(keep("export-" + lab(link) + ".csv", export("a.csv", all.toArray(String[]::new))),
                java.nio.charset.StandardCharsets.UTF_8).substring(1).lines().toList();
    }

    @Test
    void aCsvBeginsWithAByteOrderMarkSoThatASpreadsheetReadsItsNames() throws Exception {
        byte[] bytes = export("a.csv", "discrete?p=1,2&names=天,雨");
        assertEquals("\uFEFFplot,", new String(bytes, java.nio.charset.StandardCharsets.UTF_8).substring(0, 6));
        assertEquals((byte) 0xEF, bytes[0]);
    }

    @Test
    void theProgramReadsTheLatentSpaceThatItHasExported() throws Exception {
        String link = "multivariate?view=latent&latentMu=0.1,-2,3e-5&latentLogVariance=-1.7,0,0.3";
        String csv = new String(export("a.csv", link), java.nio.charset.StandardCharsets.UTF_8);
        for (boolean sigmas : new boolean[]{false, true}) {
            assertEquals(List.of(new LatentDimension(0.1, -1.7), new LatentDimension(-2, 0),
                    new LatentDimension(3e-5, 0.3)), LatentCsv.parse(csv, sigmas));
        }
    }

    @Test
    void theProgramReadsTheOutcomesThatItHasExportedAlsoThoseThatLookLikeFormulas() throws Exception {
        String csv = new String(export("a.csv", "discrete?p=1,3,4&q=2,1,1&names=%3D1%2B1,天,%27-b"),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(csv.contains(",'=1+1,") && csv.contains(",''-b,"), csv);
        DiscreteModel model = new DiscreteModel(DiscreteState.INITIAL);
        model.intake().take(csv, Side.P, 0);
        assertEquals("discrete?p=0.125,0.375,0.5&q=0.5,0.25,0.25&names=%3D1+1,%E5%A4%A9,%27-b",
                DiscreteLink.LINKS.of(model.history().state().get()).text());
    }

    /** The points of a series, each as its x and its y. */
    private static List<String[]> points(List<String> table, String head) {
        List<String[]> points = table.stream().filter(each -> each.startsWith(head + ","))
                .map(each -> each.substring(head.length() + 1).split(",(?=[^,]*$)", -1)).toList();
        assertTrue(!points.isEmpty(), head + " is not among " + series(table));
        return points;
    }

    private static List<String> series(List<String> table) {
        return table.stream().skip(1).map(each -> String.join(",", List.of(each.split(",", -1)).subList(0, 4)))
                .distinct()
                .toList();
    }

    private static double number(String[] point, int column) {
        return Double.parseDouble(point[column]);
    }

    @Test
    void aCsvHasThePointsOfTheCurvesToTheLastBitEachWithItsNameAndUnit() throws Exception {
        List<String> table = table("gaussian");
        assertEquals("plot,panel,series,unit,x,y", table.getFirst());
        assertEquals(List.of("densities,1,p,", "densities,1,q,", "densities,2,integrand,nats",
                "sigma-curve,1,variance-ratio,nats", "sigma-curve,1,log-ratio,nats",
                "sigma-curve,1,constant,nats", "sigma-curve,1,kl,nats"),
                series(table));
        for (String[] point : points(table, "densities,1,p,")) {
            assertEquals(STATE.p().density(number(point, 0)), number(point, 1));
        }
        for (String[] point : points(table, "sigma-curve,1,kl,nats")) {
            assertEquals(KullbackLeibler.of(Normal.of(STATE.p().mu(), number(point, 0)), STATE.q()), number(point, 1));
        }
        for (String[] point : points(table("gaussian?unit=bits"), "densities,2,integrand,bits")) {
            assertEquals(InformationUnit.BITS.of(KullbackLeibler.integrand(STATE.p(), STATE.q(), number(point, 0))),
                    number(point, 1));
        }
        assertTrue(series(table("gaussian?unit=bits")).contains("sigma-curve,1,kl,bits"));
    }

    @Test
    void contoursAreListedWithTheirLevels() throws Exception {
        List<String> table = table("gaussian?view=landscape&unit=bits&descent=5");
        Normal q = STATE.q();
        List<String[]> points = points(table, "landscape,1,contour-1-bits,");
        for (String[] point : points) {
            double kl = InformationUnit.BITS.of(KullbackLeibler.of(Normal.of(number(point, 0), number(point, 1)), q));
            assertEquals(1, kl, 0.02);
        }
        assertEquals(6, points(table, "landscape,1,descent-taken,").size());
    }

    @Test
    void aDescentThatMovedPIsListedFromItsStartToP() throws Exception {
        List<String[]> points = points(table("gaussian?view=landscape&mu2=0&sigma2=1&start=-2,2&descent=1"),
                "landscape,1,descent-taken,");
        assertEquals(2, points.size());
        assertEquals(-2, number(points.getFirst(), 0));
        assertEquals(-1.8, number(points.getLast(), 0), 1e-12);
        assertEquals(1.85, number(points.getLast(), 1), 1e-12);
    }

    @Test
    void whatLiesAlongTheEdgesIsListedAsDensities() throws Exception {
        List<String> table = table("multivariate?integrand=true&independent=true");
        List<String[]> points = points(table, "plane,1,p-density-of-y,");
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            area += (number(points.get(i), 0) - number(points.get(i - 1), 0))
                    * (number(points.get(i), 1) + number(points.get(i - 1), 1)) / 2;
        }
        assertEquals(1, area, 1e-3);
        assertTrue(series(table).containsAll(List.of("plane,1,q-at-2-sigma,", "plane,1,q-at-1-sigma,",
                "plane,1,best-diagonal-q-forward-at-2-sigma,", "plane,1,integrand-positive-at-0.4-of-greatest,")),
                series(table).toString());
    }

    @Test
    void barsAreRowsWithTheNamesOfTheirOutcomes() throws Exception {
        List<String> table = table("discrete?p=1,3,0&q=1,1,0&names=a%20b,c,d&unit=bits");
        assertEquals(List.of("bars,1,p,,\"a b\",2.5000000000000000e-01", "bars,1,p,,c,7.5000000000000000e-01"),
                table.stream().filter(each -> each.startsWith("bars,1,p")).limit(2).toList());
        assertEquals(0.75 * Math.log(1.5) / Math.log(2), number(points(table, "bars,2,terms,bits").get(1), 1), 1e-15);
        assertTrue(table.stream().anyMatch(each -> each.startsWith("sums,1,divergence,bits,\"H(p, q)\",")));
        assertTrue(table("discrete?p=1,1&q=1,0").stream().anyMatch(each -> each.endsWith(",inf")));
    }

    @Test
    void theTableOfALatentSpaceIsRows() throws Exception {
        List<String> table = table("multivariate?view=latent&latentMu=1,2&latentLogVariance=0,0&unit=bits");
        assertEquals(List.of("list,1,mu,", "list,1,log-variance,", "list,1,kl,bits"), series(table));
        assertEquals(2 / Math.log(2), number(points(table, "list,1,kl,bits").get(1), 1), 1e-15);
        assertEquals("2.0000000000000000e+00", points(table, "list,1,kl,bits").get(1)[0]);
        assertEquals(List.of("list,1,lambda,", "list,1,delta,", "list,1,kl,nats"),
                series(table("multivariate?mu1=1,0,-1&var1=1,0.5,0.2")));
        assertEquals(List.of("list,1,mu,", "list,1,log-variance,"),
                series(table("multivariate?view=latent&cover=terms")));
    }

    @Test
    void aTableMayBeOfOnePlot() throws Exception {
        List<String> table = table("gaussian", "--part", "sigma-curve");
        assertTrue(table.stream().skip(1).allMatch(each -> each.startsWith("sigma-curve,1,")));
        assertTrue(table.size() > 100);
    }

    @Test
    void theLatexHasTheFormulaInSymbolsAndInNumbers() throws Exception {
        String tex = new String(keep("export.tex", export("a.tex")), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(tex.contains("\\log\\frac{\\q{\\sigma_2}}{\\p{\\sigma_1}}"), tex);
        assertTrue(tex.contains("\\log\\frac{\\q{1.00}}{\\p{0.70}}"), tex);
        assertTrue(tex.contains("\\mathbf{0.4217}"), tex);
        assertTrue(tex.startsWith("% gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1\n"), tex);
        assertEquals(tex.chars().filter(c -> c == '{').count(), tex.chars().filter(c -> c == '}').count());
        // Nothing but ASCII, so that it compiles with every engine.
        assertTrue(tex.chars().allMatch(c -> c < 128), tex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            multivariate | \\mathrm{tr}(\\q{\\Sigma_2^{-1}}\\p{\\Sigma_1}) | \\left[0.959-2+2.304+0.503\\right]=\\mathbf{0.8829}
            multivariate?diagonal=true | \\sum_i\\left(\\log\\frac{\\q{\\sigma_{2i}}} | =0.263+0.240=\\mathbf{0.5030}
            multivariate?view=latent | \\q{\\mathcal{N}(0,I)} | \\mathbf{5.6743}
            multivariate?cover=value,terms | \\mathrm{tr} | \\mathbf{0.8829}
            discrete | \\sum_i\\p{p_i}\\,\\log\\frac{\\p{p_i}}{\\q{q_i}} | \\p{0.200}\\,\\log\\frac{\\p{0.200}}{\\q{0.333}}
            discrete?p=1,1,1&q=1,1,0&names=%E5%A5%88,b,c | \\sum_i | \\mathbf{\\infty }
            """)
    void theLatexOfAnotherLabHasItsFormulaToo(String link, String symbols, String numbers) throws Exception {
        String tex = new String(keep("export-" + lab(link) + ".tex", export("a.tex", link)),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(tex.contains(symbols) && tex.contains(numbers), tex);
        assertEquals(tex.chars().filter(c -> c == '{').count(), tex.chars().filter(c -> c == '}').count());
        assertTrue(tex.chars().allMatch(c -> c < 128), tex);
        assertTrue(!tex.contains("@"), tex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "csv", "tex", "py"})
    void theSameLinkGivesTheSameBytes(String ending) throws Exception {
        String link = "gaussian?drawer=estimates&samples=20000";
        assertArrayEquals(export("a." + ending, link), export("b." + ending, link));
    }

    @Test
    void anExportWaitsForWhatAWorkerIsAt() throws Exception {
        String link = "gaussian?drawer=estimates&samples=1000000";
        String few = new String(export("a.csv", "gaussian?drawer=estimates&samples=10"),
                java.nio.charset.StandardCharsets.UTF_8);
        String all = new String(export("a.csv", link), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(all.contains("samples-plot"), all);
        assertTrue(all.lines().filter(each -> each.startsWith("samples-plot")).mapToDouble(
                each -> Double.parseDouble(each.split(",", -1)[4])).max().orElse(0) >= 999_999, few);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.jpg gaussian                     | must end in one of .png, .svg, .pdf, .csv, .tex, .py, .gif
            a gaussian                         | must end in one of
            no/a.png gaussian                  | there is no folder
            folder.png gaussian                | is a folder
            there.png gaussian                 | is there already; --force replaces it
            a.png nowhere                      | there is no lab “nowhere”; there is gaussian, multivariate
            a.png gaussian?sigma1=0            | sigma1 must be from 0.000001 to 1000000, not 0
            a.png gaussian --size 899x600      | from 900x600 to 3840x2160, not “899x600”
            a.png gaussian --size 900x599      | from 900x600 to 3840x2160
            a.png gaussian --size 3841x900     | from 900x600 to 3840x2160
            a.png gaussian --size 1e3x900      | from 900x600 to 3840x2160
            a.png gaussian --size 99999999999x9| from 900x600 to 3840x2160
            a.png gaussian --part densities --size 299x200 | from 300x200 to 3840x2160
            a.png gaussian --scale 0.5         | --scale must be a number from 1 to 4, not “0.5”
            a.png gaussian --scale 4.001       | --scale must be a number from 1 to 4
            a.png gaussian --scale NaN         | --scale must be a number from 1 to 4
            a.svg gaussian --scale 2           | --scale is for .png and .gif: .svg has no pixels
            a.png gaussian --size 3840x2160 --scale 4 | 132 million pixels; at most 67 million
            a.png gaussian --theme blue        | --theme must be one of light, dark, projector, not “blue”
            a.png gaussian --language fr       | --language must be one of en, zh, not “fr”
            a.png gaussian --part nothing      | there is no part “nothing”; there is densities, sigma-curve, all
            a.tex gaussian --part densities    | --part is for pictures and tables: .tex is of the whole lab
            a.csv gaussian --transparent       | --transparent is for .png, .svg and .pdf, not for .csv
            a.csv gaussian?hide=densities,secondPlot | there are no numbers to list: no plot with any is shown
            a.png gaussian --sighs 3           | Unknown option
            a.png                              | Missing required parameter: 'LINK'; kl-lab export --help tells what is allowed
            a.csv gaussian --theme dark        | --theme is for pictures, not for .csv
            a.py gaussian --language zh        | --language is for pictures, not for .py
            a.tex gaussian --size 1600x900     | --size is for pictures, not for .tex
            .png gaussian                      | must have a name before its ending
            """)
    void whatIsWrongIsSaidInALineAndNothingIsLeft(String arguments, String reason) throws Exception {
        Files.createDirectory(folder.resolve("folder.png"));
        Files.writeString(folder.resolve("there.png"), "mine");
        List<String> words = new ArrayList<>(List.of(arguments.split(" ")));
        words.set(0, folder + File.separator + words.getFirst());
        Run run = run(words);
        assertEquals(2, run.code, run.err);
        assertEquals(1, run.err.lines().count(), run.err);
        assertTrue(run.err.startsWith("kl-lab: ") && run.err.contains(reason), run.err);
        assertEquals(List.of("folder.png", "there.png"), names());
        assertEquals("mine", Files.readString(folder.resolve("there.png")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void forceReplacesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.tex"), "mine");
        assertEquals(new Run(0, ""), run(List.of(file.toString(), "gaussian", "--force")));
        assertTrue(Files.readString(file).contains("documentclass"));
        assertEquals(List.of("a.tex"), names());
    }

    @Test
    void aFolderThatTakesNoFilesIsSaidAndIsNoCrash() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no folder here that nobody may write to");
        Run run = run(List.of("/proc/self/a.tex", "gaussian"));
        assertEquals(1, run.code);
        assertEquals(1, run.err.lines().count(), run.err);
        assertEquals("kl-lab: /proc/self/a.tex could not be written: nothing may be written to the folder /proc/self",
                run.err.strip());
    }

    @Test
    void aFileThatCannotBeFinishedLeavesNothingAndKeepsWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.svg"), "mine");
        IOException full = org.junit.jupiter.api.Assertions.assertThrows(IOException.class,
                () -> kllab.export.WholeFile.write(file, true, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("No space left on device", full.getMessage());
        assertEquals(List.of("a.svg"), names());
        assertEquals("mine", Files.readString(file));
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        org.junit.jupiter.api.Assertions.assertThrows(java.nio.file.FileAlreadyExistsException.class,
                () -> kllab.export.WholeFile.write(file, false, out -> none.write(1)));
        assertEquals(0, none.size());
    }
}
