package kllab.plot.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Objects;
import java.util.Set;
import kllab.plot.Axis;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.Scale;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.SubplotPixels;
import kllab.plot.paint.TextFont;
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
        Map<String, PlacedWords> placed = new LinkedHashMap<>();
        placed(area, kept, List.of(), marks).forEach(each -> placed.put(String.join("/", each.lines()), each));
        return placed;
    }

    private static List<PlacedWords> placed(Rectangle area, List<Rectangle> kept, List<PlacedWords> before,
            Mark... marks) {
        Axis unit = Axis.linear(0, 1);
        SubplotPixels pixels = new SubplotPixels(new Scale(unit, area.x(), area.right()),
                new Scale(unit, area.bottom(), area.y()), area);
        Rectangle key = new Rectangle(area.x(), area.y() - 12, area.width(), 10);
        return LabelLayout.of(List.of(marks), STYLES, pixels, new LabelLayout.Around(List.of(key), kept, before));
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
    void theNameOfADotInTheKeyHasADotBeforeIt() {
        Mark name = new Mark.Label(new Point(0.5, 0.5), "dot", new Placement(1, 0.5, 0.4), "word",
                Ground.ofDot("dots"));
        PlacedWords words = the(placed(AREA, List.of(AREA), name), "dot");
        PlacedWords.Leader dot = words.leader().orElseThrow();
        assertEquals("dots", dot.style());
        assertEquals(dot.from(), dot.to());
        assertTrue(dot.to().x() < words.box().x() && dot.to().y() < AREA.y(), dot::toString);
    }

    @Test
    void equalWordsAboutDotsThatLookTheSameAreWrittenOnceInTheKey() {
        Mark one = new Mark.Label(new Point(0.2, 0.5), "best", new Placement(1, 0.5, 0.4), "word",
                Ground.ofDot("dots"));
        Mark other = new Mark.Label(new Point(0.8, 0.5), "best", new Placement(1, 0.5, 0.4), "word",
                Ground.ofDot("dots"));
        Mark another = new Mark.Label(new Point(0.5, 0.5), "best", new Placement(1, 0.5, 0.4), "word",
                Ground.ofDot("rings"));
        List<PlacedWords> placed = placed(AREA, List.of(AREA), List.of(), one, other, another);
        assertEquals(List.of("best", "", "best"), placed.stream().map(each -> each.lines().getFirst()).toList());
        assertEquals(List.of(one, other, another), placed.stream().map(PlacedWords::mark).toList());
        assertEquals(0, placed.get(1).box().width());
        assertTrue(placed.get(1).leader().isEmpty(), placed::toString);
    }

    @Test
    void noLineLeadsThroughAHandle() {
        Mark label = label(0.5, 0.5, "far");
        List<Rectangle> crowd = List.of(new Rectangle(20, 30, 260, 200), new Rectangle(280, 30, 140, 70),
                new Rectangle(280, 160, 140, 70));
        Rectangle handle = new Rectangle(290, 102, 8, 56);
        assertTrue(the(placed(AREA, crowd, label), "far").leader().isPresent());
        List<Rectangle> with = Stream.concat(crowd.stream(), Stream.of(handle)).toList();
        assertTrue(the(placed(AREA, with, label), "far").leader().isEmpty());
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
    void aHeightStandsOnItsContourAndOnNoOther() {
        Mark height = new Mark.Label(new Point(0.5, 0.5), "2", new Placement(0, 0, 0), "word",
                Ground.onAnyOf("slope"));
        Mark across = new Mark.Segment(new Point(0, 0.5), new Point(1, 0.5), "across");
        assertEquals(new Rectangle(217.5, 125, 5, 10), the(placed(AREA, List.of(), SLOPE, height), "2").box());
        Rectangle elsewhere = the(placed(AREA, List.of(), SLOPE, across, height), "2").box();
        assertEquals(0, Occupancy.within(elsewhere, new Pixel(20, 130), new Pixel(420, 130), 0).length);
        assertTrue(Occupancy.within(elsewhere, new Pixel(20, 230), new Pixel(420, 30), 0).length > 0);
    }

    @Test
    void heightsWithoutAPlaceShareOnePieceOfTheirLineInTheKey() {
        Mark one = new Mark.Label(new Point(0.5, 0.5), "2", new Placement(0, 0, 0), "word", Ground.onAnyOf("slope"));
        Mark other = new Mark.Label(new Point(0.6, 0.6), "5", new Placement(0, 0, 0), "word",
                Ground.onAnyOf("slope"));
        Map<String, PlacedWords> placed = placed(AREA, List.of(AREA), SLOPE, one, other);
        assertEquals("slope", the(placed, "2").leader().orElseThrow().style());
        assertTrue(the(placed, "5").leader().isEmpty());
        assertTrue(the(placed, "2").box().right() < the(placed, "5").box().x());
    }

    @Test
    void fullWordsCloseToTheirPointComeBeforeTheShorterForm() {
        Mark label = new Mark.Label(new Point(0.9, 0.5), new Words("a sentence of words", "short"),
                new Placement(1, 0.3, 0), "word");
        Mark pointer = new Mark.Segment(new Point(0.7, 0.5), new Point(0.9, 0.5), "pointer");
        PlacedWords words = the(placed(AREA, List.of(), pointer, label), "a sentence of words");
        assertTrue(words.leader().isEmpty(), words::toString);
    }

    @Test
    void aLineLeadsFromWordsAboutOneOfManyThingsWhereverTheyStand() {
        Mark number = new Mark.Label(new Point(0.5, 0.5), new Words("7", "7", "C 7"), new Placement(0, 0, 0.65),
                "word", Ground.NEAR);
        List<Rectangle> about = List.of(new Rectangle(205, 105, 30, 50));
        assertEquals(new Pixel(220, 130), the(placed(AREA, about, number), "7").leader().orElseThrow().to());
        assertTrue(the(placed(AREA, List.of(AREA), number), "C 7").leader().isEmpty());
    }

    @Test
    void wordsForWhichTheRowAboveHasNoRoomStandInRowsAboveThePlot() {
        String words = "so many words that they fill the whole of the row, nearly so";
        Axis unit = Axis.linear(0, 1);
        SubplotPixels pixels = new SubplotPixels(new Scale(unit, AREA.x(), AREA.right()),
                new Scale(unit, AREA.bottom(), AREA.y()), AREA);
        List<Rectangle> rows = List.of(new Rectangle(AREA.x(), 18, AREA.width(), 10),
                new Rectangle(AREA.x(), 7, AREA.width(), 10));
        List<PlacedWords> placed = LabelLayout.of(List.of(label(0.5, 0.5, words), label(0.4, 0.5, words)), STYLES,
                pixels, new LabelLayout.Around(rows, List.of(AREA), List.of()));
        assertEquals(List.of(18.0, 7.0), placed.stream().map(each -> each.box().y()).toList());
    }

    @Test
    void wordsKeepTheirPlaceThoughAnotherOneIsFreeAgain() {
        List<Rectangle> handle = List.of(new Rectangle(222, 115, 30, 30));
        List<PlacedWords> left = placed(AREA, handle, List.of(), label(0.5, 0.5, "beside"));
        assertTrue(left.getFirst().box().right() < 220, left::toString);
        List<PlacedWords> still = placed(AREA, List.of(), left, label(0.502, 0.5, "beside"));
        assertEquals(left.getFirst().box().x() + 0.8, still.getFirst().box().x(), 1e-9);
        assertEquals(125, placed(AREA, List.of(), List.of(), label(0.25, 0.5, "beside")).getFirst().box().x());
    }

    /** Frame after frame of the same. */
    private static List<PlacedWords> frames(List<Rectangle> kept, List<PlacedWords> before, Mark... marks) {
        List<PlacedWords> last = before;
        for (int i = 0; i <= PlacedWords.Place.MEMORY; i++) {
            last = placed(AREA, kept, last, marks);
        }
        return last;
    }

    private static List<Rectangle> boxes(List<PlacedWords> words) {
        return words.stream().map(PlacedWords::box).toList();
    }

    @Test
    void wordsLeaveTheirLeaderAfterSomeFramesOnlyForAPlaceWithRoomToSpare() {
        List<Rectangle> crowd = List.of(new Rectangle(180, 90, 120, 80));
        List<PlacedWords> far = placed(AREA, crowd, List.of(), label(0.5, 0.5, "far"));
        assertTrue(far.getFirst().leader().isPresent());
        // The place that is wanted is between posts, with less than 7 pixels to spare; at the left there is no more.
        List<Rectangle> tight = List.of(new Rectangle(170, 100, 51, 60), new Rectangle(245, 100, 6, 60));
        assertEquals(225, placed(AREA, tight, List.of(), label(0.5, 0.5, "far")).getFirst().box().x());
        assertEquals(boxes(far), boxes(frames(tight, far, label(0.5, 0.5, "far"))));
        assertEquals(boxes(far), boxes(placed(AREA, List.of(), far, label(0.5, 0.5, "far"))));
        assertEquals(225, frames(List.of(), far, label(0.5, 0.5, "far")).getFirst().box().x());
    }

    @Test
    void wordsThatLookedForABetterPlaceInVainWaitSomeFramesBeforeTheyLookAgain() {
        List<PlacedWords> far = placed(AREA, List.of(new Rectangle(180, 90, 120, 80)), List.of(),
                label(0.5, 0.5, "far"));
        List<Rectangle> tight = List.of(new Rectangle(170, 100, 51, 60), new Rectangle(245, 100, 6, 60));
        List<PlacedWords> last = frames(tight, far, label(0.5, 0.5, "far"));
        for (int i = 0; i < 8; i++) {
            last = placed(AREA, List.of(), last, label(0.5, 0.5, "far"));
            assertEquals(boxes(far), boxes(last), "frame " + i);
        }
        assertEquals(225, placed(AREA, List.of(), last, label(0.5, 0.5, "far")).getFirst().box().x());
    }

    @Test
    void wordsDoNotGoBackToWhereTheyLeftAFewFramesAgo() {
        List<Rectangle> right = List.of(new Rectangle(230, 85, 50, 90));
        List<Rectangle> left = List.of(new Rectangle(170, 85, 48, 90));
        List<PlacedWords> first = placed(AREA, List.of(), List.of(), label(0.5, 0.5, "word"));
        List<PlacedWords> second = placed(AREA, right, first, label(0.5, 0.5, "word"));
        assertEquals(-1, second.getFirst().place().stand().side());
        List<PlacedWords> third = placed(AREA, left, second, label(0.5, 0.5, "word"));
        assertEquals(0, third.getFirst().place().stand().side(), third::toString);
        assertEquals(1, placed(AREA, left, List.of(), label(0.5, 0.5, "word")).getFirst().place().stand().side());
    }

    @Test
    void wordsThatStayTakeTheirPlacesBeforeThoseThatHaveToGo() {
        Mark stays = label(0.5, 0.5, "stays");
        Mark goes = label(0.5, 0.58, "goes");
        List<PlacedWords> first = placed(AREA, List.of(), List.of(), goes, stays);
        // A handle on the first words: their next place would be that of the second ones.
        Rectangle handle = new Rectangle(225, 104, 10, 8);
        PlacedWords stayed = placed(AREA, List.of(handle), first, goes, stays).stream()
                .filter(each -> each.mark().equals(stays)).findFirst().orElseThrow();
        assertEquals(first.get(1).box(), stayed.box());
    }

    @Test
    void allWordsKeepTheirPlacesWhileNothingMoves() {
        List<Mark> marks = new ArrayList<>(List.of(SLOPE));
        for (int i = 0; i < 30; i++) {
            marks.add(label(0.5, 0.5, "many words " + i));
        }
        List<PlacedWords> first = placed(AREA, List.of(), List.of(), marks.toArray(Mark[]::new));
        assertEquals(Set.copyOf(boxes(first)),
                Set.copyOf(boxes(placed(AREA, List.of(), first, marks.toArray(Mark[]::new)))));
    }
}
