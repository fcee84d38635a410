package kllab.app.export.sweep;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import kllab.Pictures;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.HeadlessExport;
import kllab.app.labs.Labs;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps of a number of a link, on the command line, and their animated GIFs opened again. */
@Tag("window")
public class SweepTest {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** How much a colour of a GIF may be off that of the PNG, of 255: rims of letters share a palette of 256. */
    private static final int OFF = 40;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
        Files.createDirectories(Pictures.FOLDER);
    }

    /** A GIF as it is read again. */
    record Gif(List<BufferedImage> frames, List<IIOMetadataNode> metadata) {
        static Gif read(Path file) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                reader.setInput(in);
                List<BufferedImage> frames = new ArrayList<>();
                List<IIOMetadataNode> metadata = new ArrayList<>();
                for (int i = 0; i < reader.getNumImages(true); i++) {
                    frames.add(reader.read(i));
                    metadata.add((IIOMetadataNode) reader.getImageMetadata(i).getAsTree(FORMAT));
                }
                return new Gif(frames, metadata);
            } finally {
                reader.dispose();
            }
        }

        BufferedImage first() {
            return frames.getFirst();
        }

        BufferedImage last() {
            return frames.getLast();
        }

        private String attribute(int frame, String node, String name) {
            return ((IIOMetadataNode) metadata.get(frame).getElementsByTagName(node).item(0)).getAttribute(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"mu1=–1:1, 5", "mu1=－１:１, ５", "'mu1=-1,0:1.0', 5"})
    void endsAndFramesAreReadAsAnInputMethodOrAWordProcessorWritesThem(String sweep, String frames) throws Exception {
        List<String> links = Sweep.parse(sweep, frames).links(Labs.known().canonical("gaussian"), Labs.known()).stream()
                .map(each -> each.parameters().get("mu1")).toList();
        assertEquals(List.of("-1", "-0.5", "0", "0.5", "1"), links);
    }

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

    private Path export(String name, String link, String... options) {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(file.toString(), link, "--force"));
        arguments.addAll(List.of(options));
        assertEquals(new Run(0, ""), run(arguments));
        return file;
    }

    private BufferedImage png(String link, String... options) throws IOException {
        return ImageIO.read(export("a.png", link, options).toFile());
    }

    private Gif gif(String link, String sweep, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--sweep", sweep));
        all.addAll(List.of(options));
        return Gif.read(export("a.gif", link, all.toArray(String[]::new)));
    }

    @Test
    void aGifHasItsFramesAndItsSizeAndGoesOnWithoutEnd() throws Exception {
        Path file = export("a.gif", "gaussian", "--sweep", "sigma1=0.3:2.5", "--part", "densities", "--size",
                "800x500");
        Files.write(Pictures.FOLDER.resolve("sweep-sigma1.gif"), Files.readAllBytes(file));
        Gif gif = Gif.read(file);
        assertEquals(60, gif.frames.size());
        for (int i = 0; i < 60; i++) {
            assertEquals(List.of(800, 500), List.of(gif.frames.get(i).getWidth(), gif.frames.get(i).getHeight()));
            assertEquals("5", gif.attribute(i, "GraphicControlExtension", "delayTime"));
        }
        assertEquals("NETSCAPE", gif.attribute(0, "ApplicationExtension", "applicationID"));
        IIOMetadataNode loop = (IIOMetadataNode) gif.metadata.getFirst().getElementsByTagName("ApplicationExtension")
                .item(0);
        assertArrayEquals(new byte[]{1, 0, 0}, (byte[]) loop.getUserObject());
        assertEquals(1, gif.metadata.stream()
                .filter(each -> each.getElementsByTagName("ApplicationExtension").getLength() > 0).count());
    }

    @Test
    void aScaleMakesItAsMuchLarger() throws Exception {
        Gif gif = gif("gaussian", "mu1=0:1", "--frames", "2", "--part", "densities", "--size", "300x200", "--scale",
                "1.5");
        assertEquals(List.of(450, 300), List.of(gif.first().getWidth(), gif.first().getHeight()));
    }

    /** Over a way on which all axes fit as they are; then a frame is all of the picture. */
    @ParameterizedTest
    @CsvSource({"all, 1280x800, light, en", "all, 1280x800, dark, zh"})
    void theFirstAndTheLastFrameAreThePicturesOfTheEnds(String part, String size, String theme, String language)
            throws Exception {
        String[] options = {"--part", part, "--size", size, "--theme", theme, "--language", language};
        List<String> more = new ArrayList<>(List.of(options));
        more.addAll(List.of("--frames", "3"));
        Gif gif = gif("gaussian", "mu1=1.1:1.2", more.toArray(String[]::new));
        assertEquals(3, gif.frames.size());
        assertClose(png("gaussian?mu1=1.1", options), gif.first());
        assertClose(png("gaussian?mu1=1.2", options), gif.last());
        assertTrue(differing(gif.first(), gif.last()) > 500, "the frames differ");
    }

    @Test
    void withoutTheNumberAFrameOfAPlotIsThePictureOfThePlot() throws Exception {
        Gif gif = gif("gaussian?hide=value", "mu1=1.1:1.2", "--part", "densities", "--size", "800x500", "--frames",
                "2");
        assertClose(png("gaussian?hide=value&mu1=1.1", "--part", "densities", "--size", "800x500"), gif.first());
    }

    /** Numbers, formula and controls below the plots, over a way on which the axes have to fit more than one end. */
    @Test
    void whatIsReadBelowThePlotsIsThatOfTheEnds() throws Exception {
        Gif gif = gif("gaussian", "sigma1=0.3:2.5", "--size", "1280x800", "--frames", "2",
                "--controls");
        Rectangle below = new Rectangle(0, 540, 1280, 260);
        assertClose(part(png("gaussian?sigma1=0.3", "--size", "1280x800", "--controls"), below),
                part(gif.first(), below));
        assertClose(part(png("gaussian?sigma1=2.5", "--size", "1280x800", "--controls"), below),
                part(gif.last(), below));
    }

    /** The words of the axes, at the left and at the bottom, and the lines through the plot at its right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gaussian                      | sigma1=0.3:2.5 | densities
            gaussian                      | mu2=-4:4       | densities
            gaussian                      | mu1=-3:2       | sigma-curve
            gaussian?view=landscape       | sigma1=0.3:2.5 | landscape
            multivariate                  | mu1.1=-3:3     | plane
            discrete                      | p.1=0:5        | bars
            """)
    void theAxesHoldStill(String link, String sweep, String plot) throws Exception {
        Gif gif = gif(link, sweep, "--part", plot, "--size", "600x400", "--frames", "5");
        for (BufferedImage frame : gif.frames) {
            assertClose(part(gif.first(), new Rectangle(0, 0, 24, 400)), part(frame, new Rectangle(0, 0, 24, 400)));
            assertClose(part(gif.first(), new Rectangle(0, 392, 600, 8)),
                    part(frame, new Rectangle(0, 392, 600, 8)));
        }
        assertTrue(differing(gif.first(), gif.last()) > 200, "the frames differ");
    }

    /** What leaves a plot at its top is cut there: then rows below the top would hold the colour of p. */
    @Test
    void thePeakOfEveryFrameIsWithinThePlot() throws Exception {
        Gif gif = gif("gaussian?mu1=0&sigma2=2", "sigma1=2.5:0.2", "--part", "densities", "--size", "600x400",
                "--frames",
                "3");
        int highest = highest(gif.last());
        // Below the line with the number.
        assertTrue(highest > 40 && highest < 95, "the peak of the last frame is at " + highest);
        assertTrue(highest(gif.first()) > 150, "the peak of the first frame is at " + highest(gif.first()));
    }

    /** The highest row with the blue of p in the middle third, where its label is not. */
    private static int highest(BufferedImage frame) {
        for (int y = 0; y < frame.getHeight(); y++) {
            for (int x = 290; x < 330; x++) {
                int colour = frame.getRGB(x, y) & 0xFFFFFF;
                if (Math.abs((colour >> 16) - 0x00) < 30 && Math.abs((colour & 255) - 0xB1) < 30) {
                    return y;
                }
            }
        }
        return frame.getHeight();
    }

    @Test
    void aSweepOfTheStepsIsAFilmOfTheDescent() throws Exception {
        Link link = Labs.known().canonical("gaussian?view=landscape&mu2=0&sigma2=1&start=-2,2&descent=3");
        List<Link> links = Sweep.parse("descent=0:8", "9").links(link, Labs.known());
        assertEquals(List.of("-2", "-1.8", "-1.62"),
                links.stream().limit(3).map(each -> each.parameters().get("mu1")).toList());
        assertEquals(9, links.stream().map(each -> each.parameters().get("sigma1")).distinct().count());
    }

    @Test
    void theValuesAreEvenAndTheEndsAreExact() throws Exception {
        Link link = Labs.known().canonical("gaussian");
        List<Link> links = Sweep.parse("sigma1=0.3:2.5", "60").links(link, Labs.known());
        assertEquals("0.3", links.getFirst().parameters().get("sigma1"));
        assertEquals("2.5", links.getLast().parameters().get("sigma1"));
        for (int i = 0; i < 60; i++) {
            String value = requireNonNull(links.get(i).parameters().get("sigma1"));
            assertEquals(0.3 + 2.2 * i / 59, Double.parseDouble(value), 0.05 * 2.2 / 59);
            assertTrue(value.length() <= 5, value);
            assertEquals("0.8", links.get(i).parameters().get("mu1"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gaussian?drawer=estimates          | bins=4:64      | bins  | 4       | 24      | 64
            gaussian?view=landscape&descent=9  | rate=0.2:0.4   | rate  | 0.2     | 0.267   | 0.4
            gaussian                           | mu1=3:-3       | mu1   | 3       | 1       | -3
            multivariate                       | mu1.2=0:3      | mu1   | =       | =       | =
            discrete?p=1,2,3                   | p.3=0:6        | p     | 1,2,0   | 1,2,2   | 1,2,6
            """)
    void whateverNumberTheLinkHasCanBeSwept(String text, String sweep, String name, String first, String second,
            String last) throws Exception {
        List<Link> links = Sweep.parse(sweep, "4").links(Labs.known().canonical(text), Labs.known());
        assertEquals(4, links.size());
        if (!first.equals("=")) {
            assertEquals(List.of(first, second, last), Stream.of(0, 1, 3).map(
                    i -> links.get(i).parameters().get(name)).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.gif gaussian                                       | a .gif needs --sweep, such as --sweep sigma1=0.3:2.5
            a.png gaussian --sweep sigma1=1:2                    | --sweep is for .gif only, not for .png
            a.csv gaussian --frames 20                           | --frames is for .gif only, not for .csv
            a.gif gaussian --sweep sigma1                        | --sweep must be NAME=FROM:TO, such as sigma1=0.3:2.5, not “sigma1”
            a.gif gaussian --sweep sigma1=1                      | --sweep must be NAME=FROM:TO
            a.gif gaussian --sweep sigma1=1:2:3                  | --sweep must be NAME=FROM:TO
            a.gif gaussian --sweep sigma1=a:b                    | at the start of the sweep, sigma1 must be a number from 0.000001 to 1000000; “a” is not a number
            a.gif gaussian --sweep sigma1=1:b                    | at the end of the sweep, sigma1 must be a number from 0.000001 to 1000000; “b” is not a number
            a.gif gaussian --sweep sigma1=0:2                    | at the start of the sweep, sigma1 must be from 0.000001 to 1000000, not 0
            a.gif gaussian --sweep mu1=0:1e7                     | at the end of the sweep, mu1 must be from −1000000 to 1000000, not
            a.gif gaussian --sweep mu1=NaN:1                     | at the start of the sweep, mu1 must be a finite number
            a.gif gaussian --sweep mu1=:1                        | at the start of the sweep, mu1 needs a number
            a.gif gaussian --sweep mu1=1:1.0                     | the sweep of mu1 must end elsewhere than it starts, and both are 1
            a.gif gaussian --sweep mu3=0:1                       | kl-lab: the lab gaussian has no number “mu3” that can be swept; it has mu1, sigma1, mu2, sigma2
            a.gif gaussian --sweep unit=0:1                      | unit must be one of nats, bits, not “0”
            a.gif gaussian --sweep unit=nats:bits                | unit is not a number
            a.gif gaussian --sweep bins=0:9                      | at the start of the sweep, bins must be from
            a.gif multivariate --sweep mu1=0:1                   | mu1 has 2 numbers; sweep one of them, such as mu1.1
            a.gif multivariate --sweep mu1.0=0:1                 | mu1 has the numbers 1 to 2, not 0
            a.gif multivariate --sweep mu1.3=0:1                 | mu1 has the numbers 1 to 2, not 3
            a.gif multivariate --sweep cov1.2=0:0.1              | at the start of the sweep, cov1 must be symmetric
            a.gif gaussian --sweep sigma1=1:2 --frames 1         | the number of frames must be from 2 to 600, not 1
            a.gif gaussian --sweep sigma1=1:2 --frames 601       | the number of frames must be from 2 to 600, not 601
            a.gif gaussian --sweep sigma1=1:2 --frames 2.5       | the number of frames must be a whole number, not 2.5
            a.gif gaussian --sweep sigma1=1:2 --frames many      | the number of frames must be a number from 2 to 600; “many” is not a number
            a.gif gaussian --sweep sigma1=1:2 --part nothing     | there is no part “nothing”; there is densities, sigma-curve, all
            a.gif gaussian --sweep sigma1=1:2 --transparent      | --transparent is for .png, .svg and .pdf, not for .gif
            there.gif gaussian --sweep sigma1=1:2                | is there already; --force replaces it
            no/a.gif gaussian --sweep sigma1=1:2                 | there is no folder
            folder.gif gaussian --sweep sigma1=1:2 --force       | is a folder
            """)
    void whatIsWrongIsSaidInALineAndNothingIsLeft(String arguments, String reason) throws Exception {
        Files.createDirectory(folder.resolve("folder.gif"));
        Files.writeString(folder.resolve("there.gif"), "mine");
        List<String> words = new ArrayList<>(List.of(arguments.split(" ")));
        words.set(0, folder + "/" + words.getFirst());
        Run run = run(words);
        assertEquals(2, run.code, run.err);
        assertEquals(1, run.err.lines().count(), run.err);
        assertTrue(run.err.startsWith("kl-lab: ") && run.err.contains(reason), run.err);
        assertEquals(List.of("folder.gif", "there.gif"), names(folder));
        assertEquals("mine", Files.readString(folder.resolve("there.gif")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u202E", "a\nb", "mu1\u0007"})
    void whatHasNoShapeIsRefusedLikeAnythingElse(String word) {
        assertThrows(BadInput.class,
                () -> Sweep.parse(word + "=1:2", "3").links(Labs.known().canonical("gaussian"), Labs.known()));
        assertThrows(BadInput.class,
                () -> new Sweep("mu1", word, word, "3").links(Labs.known().canonical("gaussian"), Labs.known()));
    }

    @Test
    void whatIsWrongIsSaidInChineseToo() {
        BadInput refused = assertThrows(BadInput.class, () -> Sweep.parse("sigma1=0:2", "9")
                .links(Labs.known().canonical("gaussian"), Labs.known()));
        assertTrue(Catalog.of(Language.ZH).say(refused.reason()).startsWith("在扫描起点，"),
                Catalog.of(Language.ZH).say(refused.reason()));
    }

    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static BufferedImage part(BufferedImage image, Rectangle which) {
        return image.getSubimage(which.x, which.y, which.width, which.height);
    }

    private static int worst(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            worst = Math.max(worst, Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)));
        }
        return worst;
    }

    /** Every pixel has nearly the colour that it should have, and nearly every one has it exactly or almost. */
    private static void assertClose(BufferedImage expected, BufferedImage actual) {
        assertEquals(List.of(expected.getWidth(), expected.getHeight()),
                List.of(actual.getWidth(), actual.getHeight()));
        long off = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                int worst = worst(expected.getRGB(x, y), actual.getRGB(x, y));
                assertTrue(worst <= OFF, "off by " + worst + " at " + x + ", " + y);
                off += worst > 4 ? 1 : 0;
            }
        }
        long pixels = (long) expected.getWidth() * expected.getHeight();
        assertTrue(off <= pixels / 100, off + " of " + pixels + " pixels are off by more than 4");
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += worst(one.getRGB(x, y), other.getRGB(x, y)) > OFF ? 1 : 0;
            }
        }
        return count;
    }
}
