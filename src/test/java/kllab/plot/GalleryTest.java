package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javax.imageio.ImageIO;
import kllab.math.Interval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every kind of mark on the screen and in every kind of file: where it is to be seen, and where it is not. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    /** About a third of a letter: its lines need not go through its middle. */
    private static final int REACH = 4;
    private static final int MANY = 10_000;

    /** The share of the pixels about a point that are red. */
    private static double red(BufferedImage image, Point2D at) {
        int red = 0;
        for (int x = (int) at.getX() - REACH; x <= at.getX() + REACH; x++) {
            for (int y = (int) at.getY() - REACH; y <= at.getY() + REACH; y++) {
                int rgb = image.getRGB(x, y);
                red += (rgb >> 16 & 255) > 230 && (rgb >> 8 & 255) < 60 && (rgb & 255) < 60 ? 1 : 0;
            }
        }
        return red / Math.pow(2 * REACH + 1, 2);
    }

    private static int red(BufferedImage image) {
        int red = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            red += (rgb >> 16 & 255) > 230 && (rgb >> 8 & 255) < 60 ? 1 : 0;
        }
        return red;
    }

    static List<Gallery> pictures() {
        return Gallery.pictures();
    }

    @Test
    void noKindOfMarkIsMissing() {
        Set<Class<?>> painted = pictures().stream().map(each -> each.mark().getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(Mark.class.getPermittedSubclasses())), painted);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aMarkIsSeenWhereItIsOnTheScreenAndInEveryFile(Gallery picture, FxRobot robot) throws IOException {
        ShownPlot shown = ShownPlot.of(robot, picture.mark());
        BufferedImage png = shown.png();
        for (BufferedImage image : List.of(shown.screen(), png, shown.gif(), shown.pdf())) {
            for (Mark.Point point : picture.inked()) {
                assertTrue(red(image, shown.pixel(point)) > 0.1, () -> picture + " lacks " + point);
            }
            for (Mark.Point point : picture.blank()) {
                assertEquals(0, red(image, shown.pixel(point)), () -> picture + " covers " + point);
            }
        }
        assertEquals(red(png), red(shown.screen()), 0.06 * red(png) + 20, "the screen differs from files");
        assertTrue(!shown.svgOf(Gallery.STYLE).isEmpty(), shown::toString);
        assertTrue(!shown.svg().contains("NaN") && !shown.svg().contains("Infinity"), shown::toString);
    }

    private static Polyline cloud() {
        Random random = new Random(1);
        return new Polyline(random.doubles(MANY).map(each -> 2 * each - 0.5).toArray(),
                random.doubles(MANY).map(each -> 2 * each - 0.5).toArray());
    }

    @Test
    void manyPointsAreOnePathAndThoseOutOfViewAreNoneOfIt(FxRobot robot) throws IOException {
        List<String> dots = ShownPlot.of(robot, new Mark.Points(cloud(), 0.05, Gallery.STYLE)).svgOf(Gallery.STYLE);
        assertEquals(1, dots.size());
        int count = dots.getFirst().split("M", -1).length - 1;
        // A quarter of them, and the few that reach into it.
        assertEquals(MANY / 4.0, count, 200);
        assertTrue(dots.getFirst().length() < 32 * count, () -> "" + dots.getFirst().length());
    }

    @Test
    void manyGlyphsAreOnePath(FxRobot robot) throws IOException {
        List<String> digits = IntStream.range(0, MANY).mapToObj(i -> "" + i % 10).toList();
        List<String> glyphs = ShownPlot.of(robot, new Mark.Points(cloud(), 0, digits, Gallery.STYLE))
                .svgOf(Gallery.STYLE);
        assertEquals(1, glyphs.size());
    }

    @Test
    void nothingIsPaintedBeyondTheSubplot(FxRobot robot) throws IOException {
        Interval wide = new Interval(-1, 2);
        for (Mark mark : List.of(raster(new Cells(1, 1, new double[]{1}), wide, wide),
                new Mark.Points(Gallery.line(0, 0.5, 0.5, 0, 1, 0.5, 0.5, 1), 1, Gallery.STYLE),
                new Mark.Points(Gallery.line(0, 0.5, 0.5, 0, 1, 0.5, 0.5, 1), 1, List.of("M", "M", "M", "M"),
                        Gallery.STYLE))) {
            ShownPlot shown = ShownPlot.of(robot, mark);
            for (BufferedImage image : List.of(shown.screen(), shown.png(), shown.pdf())) {
                assertTrue(red(image) > 100, mark::toString);
                assertEquals(0, red(image, shown.pixel(new Mark.Point(-0.03, 0.5))), mark::toString);
                assertEquals(0, red(image, shown.pixel(new Mark.Point(0.5, -0.04))), mark::toString);
                assertEquals(0, red(image, shown.pixel(new Mark.Point(1.03, 0.5))), mark::toString);
            }
        }
    }

    /** Overlapping dots would have holes by the even-odd rule. */
    @Test
    void dotsThatOverlapHaveNoHoles(FxRobot robot) throws IOException {
        ShownPlot shown = ShownPlot.of(robot, new Mark.Points(Gallery.line(0.5, 0.5, 0.51, 0.5), 0.5,
                Gallery.STYLE));
        for (BufferedImage image : List.of(shown.screen(), shown.png(), shown.pdf())) {
            assertEquals(1, red(image, shown.pixel(new Mark.Point(0.505, 0.5))));
        }
    }

    private static Mark.Raster raster(Cells cells, Interval across, Interval up) {
        return new Mark.Raster(cells, across, up, new Ramp(new Interval(0, 1), List.of("white", Gallery.STYLE)),
                Gallery.STYLE);
    }

    /** The image that an element of an SVG holds. */
    private static BufferedImage imageOf(String element) throws IOException {
        String data = element.replaceFirst(".*base64,", "").replaceFirst("\".*", "");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    }

    @Test
    void aRasterIsOneImageOfItsCells(FxRobot robot) throws IOException {
        Interval all = new Interval(0, 1);
        List<String> image = ShownPlot.of(robot, raster(new Cells(2, 2, new double[]{0, 1, 0.5, Double.NaN}), all, all))
                .svgOf(Gallery.STYLE);
        assertEquals(1, image.size());
        BufferedImage cells = imageOf(image.getFirst());
        assertEquals(List.of(0xffffffff, 0xffff0000, 0xffff7f7f, 0x00000000),
                List.of(cells.getRGB(0, 0), cells.getRGB(1, 0), cells.getRGB(0, 1), cells.getRGB(1, 1)));
        assertTrue(image.getFirst().contains("image-rendering:pixelated"), image::toString);
    }

    @Test
    void ofARasterOnlyTheCellsInViewAreInAFile(FxRobot robot) throws IOException {
        Interval far = new Interval(-10, 10);
        List<String> image = ShownPlot.of(robot, raster(Cells.tiled(1, 0, List.of(new Cells(40, 40, new double[1600]))),
                far, far)).svgOf(Gallery.STYLE);
        BufferedImage cells = imageOf(image.getFirst());
        assertEquals(List.of(2, 2), List.of(cells.getWidth(), cells.getHeight()));
        assertEquals(List.of(), ShownPlot.of(robot, raster(new Cells(1, 1, new double[]{1}), new Interval(2, 3), far))
                .svgOf(Gallery.STYLE));
    }

    /** The edge between two cells stays where it is, however far away their other edges are. */
    @Test
    void cellsLargerThanTheScreenMeetWhereTheyShould(FxRobot robot) throws IOException {
        for (double size : new double[]{0.6, 10, 1e4, 1e9}) {
            ShownPlot shown = ShownPlot.of(robot, raster(new Cells(2, 2, new double[]{1, 0, 0, 1}),
                    new Interval(0.5 - size, 0.5 + size), new Interval(0.5 - size, 0.5 + size)));
            for (BufferedImage image : List.of(shown.screen(), shown.png(), shown.pdf())) {
                assertEquals(1, red(image, shown.pixel(new Mark.Point(0.45, 0.55))), "" + size);
                assertEquals(1, red(image, shown.pixel(new Mark.Point(0.55, 0.45))), "" + size);
                assertEquals(0, red(image, shown.pixel(new Mark.Point(0.55, 0.55))), "" + size);
                assertEquals(0, red(image, shown.pixel(new Mark.Point(0.45, 0.45))), "" + size);
            }
        }
    }
}
