package kllab.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Colour;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final int LINE = 0xff0000ff;
    private static final int NOTHING = 0;

    private static final Colour WHITE = new Colour(1, 1, 1, 1);
    private static final Colour BLUE = new Colour(0, 0, 1, 1);
    /** A line from edge to edge, and a plate over its middle. */
    private static final Page CROSSED = new Page("", 60, 20, Optional.of(WHITE), List.of(
            new Ink.Part("curve", Optional.empty(),
                    List.of(new Ink.Line(
                            new PagePath(List.of(new Step.Move(0, 10), new Step.Straight(60, 10)), false),
                            new Pen(BLUE, 4, List.of(), StrokeLineCap.BUTT, StrokeLineJoin.ROUND)))),
            new Ink.Part("label", Optional.empty(),
                    List.of(new Ink.Plate(PagePath.rectangle(20, 5, 20, 10), new Colour(1, 1, 1, 0.7))))));

    @Test
    void aLineStopsWhereAPlateWouldQuietenIt() {
        BufferedImage image = PngFile.paint(CROSSED.transparent(), 1);
        assertEquals(List.of(LINE, NOTHING, NOTHING, LINE),
                List.of(image.getRGB(10, 10), image.getRGB(30, 10), image.getRGB(30, 6), image.getRGB(50, 10)));
    }

    @Test
    void anAreaGoesOnBehindWords() {
        Page page = new Page("", 60, 20, Optional.of(WHITE),
                List.of(new Ink.Fill(PagePath.rectangle(0, 0, 60, 20), BLUE), CROSSED.inks().getLast()));
        assertEquals(LINE, PngFile.paint(page.transparent(), 1).getRGB(30, 10));
    }

    @Test
    void whatStandsOnAPageWithoutItsGroundKeepsItsPlates() {
        BufferedImage image = PngFile.paint(CROSSED.withoutGround(), 1);
        assertEquals(NOTHING, image.getRGB(30, 2));
        assertEquals(0xb3, image.getRGB(30, 6) >>> 24, 1);
    }
}
