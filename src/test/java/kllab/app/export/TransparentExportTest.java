package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.labs.Labs;
import kllab.window.WindowFixture;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A picture without a ground, which is to lie on a slide of any colour. */
@Tag("window")
class TransparentExportTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    private byte[] export(String name, String... options) throws Exception {
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("export", file.toString(), "--force"));
        arguments.addAll(List.of(options));
        int code = CommandTree.of(Labs.known(), streams, link -> {
            throw new AssertionError("a window for an export");
        }, request -> HeadlessExport.export(request, Labs.known())).execute(arguments.toArray(String[]::new));
        assertEquals("0 ", code + " " + err);
        return Files.readAllBytes(file);
    }

    private BufferedImage png(String... options) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(export("a.png", options)));
    }

    /** Whether a pixel is within a few levels of a colour, or a part of it laid over nothing. */
    private static boolean isLike(int pixel, int colour) {
        // Of a pixel that is covered by less than a hundredth the colour is lost to rounding.
        boolean like = pixel >>> 24 > 2;
        for (int shift = 0; shift < 24; shift += 8) {
            like &= Math.abs((pixel >> shift & 255) - (colour >> shift & 255)) <= 6;
        }
        return like;
    }

    private static long count(BufferedImage image, int colour) {
        return Stream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .flatMapToInt(java.util.Arrays::stream).filter(pixel -> isLike(pixel, colour)).count();
    }

    @ParameterizedTest
    @CsvSource({"light, gaussian, densities, ffffff", "dark, gaussian, densities, 1c2026",
            "light, gaussian, sigma-curve, ffffff", "light, discrete, bars, ffffff"})
    void nothingOfTheColourOfTheGroundLiesBehindWords(String theme, String link, String part, String ground)
            throws Exception {
        BufferedImage clear = png(link, "--part", part, "--transparent", "--theme", theme);
        assertEquals(0, count(clear, Integer.parseInt(ground, 16)));
    }

    @ParameterizedTest
    @CsvSource({"gaussian, densities", "gaussian, sigma-curve"})
    void wordsAreAsOnAGround(String link, String part) throws Exception {
        BufferedImage clear = png(link, "--part", part, "--transparent");
        BufferedImage opaque = png(link, "--part", part);
        int inks = 0;
        int missing = 0;
        for (int y = 0; y < opaque.getHeight(); y++) {
            for (int x = 0; x < opaque.getWidth(); x++) {
                int pixel = opaque.getRGB(x, y);
                // The inks of the stylesheet; a line below a plate has none of them in full.
                if (List.of(0xff1b1f24, 0xff0067b1, 0xffc94f00, 0xff00866a, 0xffb5508a).contains(pixel)) {
                    inks++;
                    missing += clear.getRGB(x, y) == pixel ? 0 : 1;
                }
            }
        }
        assertTrue(inks > 2000 && missing < inks / 1000, missing + " of " + inks);
    }

    @Test
    void vectorsHaveNoPlatesEither() throws Exception {
        Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        export("a.svg", "gaussian", "--part", "densities", "--transparent")))
                .getDocumentElement();
        var paths = svg.getElementsByTagName("path");
        List<String> fills = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            fills.add(((Element) paths.item(i)).getAttribute("fill"));
        }
        assertTrue(fills.contains("#0067b1") && !fills.contains("#ffffff"), fills.toString());
    }

    @Test
    void cardsOfTheWholeLabKeepTheirPlates() throws Exception {
        String svg = new String(export("a.svg", "gaussian", "--transparent"), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(svg.contains("fill=\"#ffffff\" fill-opacity=\"0.72\""));
    }
}
