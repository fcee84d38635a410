package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kllab.plot.Axis;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {
    private static final TextFont FONT = new TextFont("any", 8);
    private static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Rectangle AREA = new Rectangle(20, 30, 400, 200);
    private static final Mark SLOPE = new Mark.Curve(new Polyline(new double[]{0, 1}, new double[]{0, 1}), "slope");

    /** Letters are 5 pixels wide, lines 10 high. */
    private static final MarkStyles STYLES = new MarkStyles() {
        @Override
        public MarkStyle of(String style) {
            return new MarkStyle(BLACK, 1, new double[0], BLACK, FONT);
        }

        @Override
        public double width(String words, String style) {
            return 5 * words.length();
        }
    };

    private static Map<String, PlacedWords> placed(Rectangle area, List<Rectangle> kept, Mark... marks) {
        Axis unit = Axis.linear(0, 1);
        SubplotPixels pixels = new SubplotPixels(new Scale(unit, area.x(), area.right()),
                new Scale(unit, area.bottom(), area.y()), area);
        Rectangle key = new Rectangle(area.x(), area.y() - 12, area.width(), 10);
        Map<String, PlacedWords> placed = new LinkedHashMap<>();
        LabelLayout.of(List.of(marks), STYLES, pixels, key, kept)
                .forEach(each -> placed.put(String.join("/", each.lines()), each));
        return placed;
    }

    private static Mark label(double x, double y, String words) {
        return new Mark.Label(new Point(x, y), words, new Placement(1, 0.5, 0), "word");
    }

    private static PlacedWords the(Map<String, PlacedWords> placed, String words) {
        return Objects.requireNonNull(placed.get(words), placed::toString);
    }

    @Test
    void wordsStandWhereTheyAreWantedIfThatIsFree() {
        PlacedWords words = the(placed(AREA, List.of(), label(0.25, 0.5, "here")), "here");
        assertEquals(new Rectangle(125, 125, 20, 10), words.box());
        assertTrue(words.leader().isEmpty());
    }

    @Test
    void wordsStandOnNoCurveAndNoHandle() {
        PlacedWords words = the(placed(AREA, List.of(new Rectangle(230, 100, 60, 60)), SLOPE,
                label(0.5, 0.5, "on the slope")), "on the slope");
        assertFalse(words.box().intersects(new Rectangle(230, 100, 60, 60)), words::toString);
        assertEquals(0, Occupancy.within(words.box(), new Pixel(20, 230), new Pixel(420, 30), 0).length,
                words::toString);
    }

    @Test
    void aLineLeadsFromWordsThatHaveToStandFarAwayToTheirPoint() {
        List<Rectangle> crowd = List.of(new Rectangle(180, 90, 120, 80));
        PlacedWords.Leader leader = the(placed(AREA, crowd, label(0.5, 0.5, "far")), "far").leader().orElseThrow();
        assertEquals(new Pixel(220, 130), leader.to());
        Rectangle box = the(placed(AREA, crowd, label(0.5, 0.5, "far")), "far").box();
        assertTrue(leader.from().x() == box.x() || leader.from().x() == box.right() || leader.from().y() == box.y()
                || leader.from().y() == box.bottom(), leader::toString);
    }

    @Test
    void laterWordsLieOnNoLineThatLeadsToAPoint() {
        List<Mark> marks = new ArrayList<>(List.of(SLOPE));
        for (int i = 0; i < 12; i++) {
            marks.add(label(0.5, 0.5, "many words " + i));
        }
        Map<String, PlacedWords> placed = placed(AREA, List.of(), marks.toArray(Mark[]::new));
        assertTrue(placed.values().stream().anyMatch(each -> each.leader().isPresent()));
        placed.values().forEach(each -> each.leader().ifPresent(leader -> placed.values().stream()
                .filter(other -> !other.equals(each))
                .forEach(other -> assertEquals(0,
                        Occupancy.within(other.box(), leader.from(), leader.to(), 0).length,
                        () -> each + "\n" + other))));
    }

    @Test
    void theNameOfACurveStandsBesideAnotherPointOfItWhereItsOwnPlaceIsTaken() {
        Mark name = new Mark.Label(new Point(0.5, 0.5), "slope", new Placement(1, 0.5, 0.4), "word",
                Ground.along("slope"));
        PlacedWords words = the(placed(AREA, List.of(new Rectangle(170, 80, 100, 100)), SLOPE, name), "slope");
        assertTrue(words.leader().isEmpty(), words::toString);
        assertTrue(Occupancy.within(words.box(), new Pixel(20, 230), new Pixel(420, 30), 15).length > 0,
                words::toString);
    }

    @Test
    void wordsWithoutAnyPlaceStandInTheKeyAboveThePlotInTheirOrderFromItsEnd() {
        List<Rectangle> all = List.of(AREA);
        Map<String, PlacedWords> placed = placed(AREA, all, label(0.5, 0.5, "first"), label(0.5, 0.5, "second"));
        assertEquals(420, the(placed, "first").box().right());
        assertTrue(the(placed, "first").box().bottom() <= AREA.y());
        assertTrue(the(placed, "second").box().right() < the(placed, "first").box().x());
    }

    @Test
    void theNameOfACurveInTheKeyHasAPieceOfItsLine() {
        Mark name = new Mark.Label(new Point(0.5, 0.5), "slope", new Placement(1, 0.5, 0.4), "word",
                Ground.along("slope"));
        PlacedWords.Leader piece = the(placed(AREA, List.of(AREA), SLOPE, name), "slope").leader().orElseThrow();
        assertEquals("slope", piece.style());
        assertEquals(piece.from().y(), piece.to().y());
        assertTrue(piece.to().x() < piece.from().x() && piece.from().y() < AREA.y(), piece::toString);
    }

    @Test
    void theShorterFormComesBeforeALineThatLeadsFarAway() {
        Mark label = new Mark.Label(new Point(0.5, 0.5), new Words("a long sentence", "short"),
                new Placement(1, 0.5, 0), "word");
        List<Rectangle> walls = List.of(new Rectangle(20, 30, 190, 200), new Rectangle(270, 30, 150, 200));
        PlacedWords words = the(placed(AREA, walls, label), "short");
        assertTrue(words.leader().isEmpty());
    }

    @Test
    void wordsThatRatherAreMissedStandNowhereElse() {
        Mark label = new Mark.Label(new Point(0.5, 0.5), new Words("0.5", ""), new Placement(0, 0, 0), "word");
        assertEquals(Map.of(), placed(AREA, List.of(new Rectangle(215, 125, 10, 10)), label));
    }

    @Test
    void aHeightStandsOnItsContourAndOnNoOther() {
        Mark height = new Mark.Label(new Point(0.5, 0.5), new Words("2", ""), new Placement(0, 0, 0), "word",
                Ground.on("slope"));
        Mark across = new Mark.Segment(new Point(0, 0.5), new Point(1, 0.5), "across");
        assertEquals(1, placed(AREA, List.of(), SLOPE, height).size());
        assertEquals(0, placed(AREA, List.of(), SLOPE, across, height).size());
    }
}
