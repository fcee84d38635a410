package kllab.plot.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kllab.plot.Mark.Placement;
import kllab.plot.Mark;
import kllab.plot.paint.PlacedWords.Kind;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.SubplotPixels;

/**
 * The places on one subplot in which a label is free of all else: beside its point, along its curve, or away from it.
 */
final class LabelPlaces {
    /** The furthest that words stand from their point without a line that leads there, in line heights. */
    static final double CLOSE = 1.3;
    /** The furthest that words stand from their point, in line heights. */
    private static final double FURTHEST = 14;
    /** The same for words about one of many things that are alike. */
    private static final double FURTHEST_OF_MANY = 6;
    /** The cost of a pixel away from the wanted place, against one away from the point. */
    private static final double ASIDE = 0.2;
    /** The cost of a line or a curve that a leader crosses, in line heights; of more than some of them, endless. */
    private static final double CROSSED = 4;
    private static final int MOST_CROSSED = 1;
    /** A handle counts as so many things for words that stand there: they would come and go as it moves. */
    private static final int KEPT_CROSSED = 5;
    /** A mirrored place that is further from its point would be read as that of another thing, in line heights. */
    private static final double MIRRORED = 1;
    /** The places of a name beside a point of its curve. */
    private static final List<Placement> BESIDE = List.of(new Placement(1, 0.5, 0.4), new Placement(-1, 0.5, 0.4),
            new Placement(1, 0.5, -0.5), new Placement(-1, 0.5, -0.5), new Placement(0, 0, 0.8),
            new Placement(0, 0, -0.8), new Placement(1, 0.6, 0), new Placement(-1, 0.6, 0));
    private static final List<Placement> ON = List.of(new Placement(0, 0, 0));
    /** How much higher or lower words may stand than they are wanted, in line heights. */
    private static final List<Double> HEIGHTS = List.of(0.0, 0.25, -0.25, 0.5, -0.5, 1.0, -1.0);

    private static final List<Double> HEIGHTS_ON_CURVE = List.of(0.0, 0.25, -0.25);

    private final List<Mark> marks;
    private final SubplotPixels pixels;
    private final Rectangle ground;
    private final Occupancy occupancy;
    /** The boxes and the leaders of words that have their place. */
    private final List<Rectangle> taken = new ArrayList<>();

    /** Lines of words with their size, and the layers that they keep off. */
    record Block(List<String> lines, double width, double height, double line, int mask) {
    }

    /** Room to spare about words, in line heights. */
    enum Room {
        /** Nothing. */
        NONE(0, 0),
        /** At either side: words about one of many things that are alike stand close to theirs. */
        ASIDE(0.75, 0),
        /** All around. */
        AROUND(0.75, 0.35);

        private final double aside;
        private final double above;

        Room(double aside, double above) {
            this.aside = aside;
            this.above = above;
        }

        private Rectangle about(Rectangle box, double line) {
            return new Rectangle(box.x() - aside * line, box.y() - above * line, box.width() + 2 * aside * line,
                    box.height() + 2 * above * line);
        }
    }

    /**
     * How a place is looked for.
     *
     * @param last where the words stood before, moved with their point: what is near to that comes first
     * @param leeway the distance by which the edges of the subplot may push them aside, in line heights
     * @param room that has to be about them, so that they do not have to leave soon
     */
    record Search(Optional<Spot> last, double leeway, Room room) {
    }

    LabelPlaces(List<Mark> marks, SubplotPixels pixels, Occupancy occupancy) {
        this.marks = marks;
        this.pixels = pixels;
        this.ground = pixels.ground();
        this.occupancy = occupancy;
    }

    /** Remembers what words cover that have found their place. */
    void take(Rectangle box) {
        taken.add(box);
    }

    /**
     * Returns the place of before, if it is still free.
     *
     * @param last that place, moved with the point of the words
     */
    Optional<Spot> kept(Wanted wanted, Block block, Kind kind, Spot last) {
        Search search = new Search(Optional.of(last), Double.MAX_VALUE, Room.NONE);
        return switch (kind) {
            case BESIDE -> spot(wanted.at(), last.placement(), block, search);
            // Between the points that are tried otherwise, so that the words follow their curve evenly.
            case ALONG -> CurvePoints.of(marks, wanted, pixels).nearest(last.anchor())
                    .flatMap(point -> spot(point, last.placement(), block, search));
            case CLOSE, AWAY, KEY -> {
                Rectangle box = within(last.box().x(), last.box().y(), block);
                double furthest = kind == Kind.CLOSE ? CLOSE : furthest(wanted);
                yield box.nearest(wanted.at()).distance(wanted.at()) <= furthest * block.line
                        && occupancy.isFree(box, block.mask) && !leadsOverWords(box, wanted)
                                ? Optional.of(new Spot(box, last.placement(), wanted.at()))
                                : Optional.empty();
            }
        };
    }

    private static double furthest(Wanted wanted) {
        return wanted.ground().near() ? FURTHEST_OF_MANY : FURTHEST;
    }

    /** Returns a place close to where the words are wanted. */
    Optional<Spot> beside(Wanted wanted, Block block, Search search) {
        for (Placement each : placements(wanted, search)) {
            Optional<Spot> spot = spot(wanted.at(), each, block, search);
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    /**
     * The wanted place, some higher or lower, the same on the other side, and the same below instead of above; the one
     * of before and those on its side first.
     */
    private static List<Placement> placements(Wanted wanted, Search search) {
        Placement at = wanted.placement();
        List<Placement> places = new ArrayList<>();
        for (int up : Math.abs(at.dy()) > MIRRORED || at.dy() == 0 ? new int[]{1} : new int[]{1, -1}) {
            for (int side : at.align() == 0 ? new int[]{0} : new int[]{at.align(), -at.align()}) {
                (wanted.isOnCurve() ? HEIGHTS_ON_CURVE : HEIGHTS)
                        .forEach(more -> places.add(new Placement(side, at.dx(), up * at.dy() + more)));
            }
        }
        search.last.map(Spot::placement).ifPresent(last -> places.sort(Comparator.comparingInt(
                each -> each.equals(last) ? 0 : each.align() == last.align() ? 1 : 2)));
        return places;
    }

    private Optional<Spot> spot(Pixel at, Placement placement, Block block, Search search) {
        double left = left(at, placement, block);
        double top = top(at, placement, block);
        Rectangle box = within(left, top, block);
        double aside = Math.max(Math.abs(box.x() - left), box.right() - ground.right());
        return aside <= search.leeway * block.line && box.bottom() <= ground.bottom() + 1
                && occupancy.isFree(search.room.about(box, block.line), block.mask)
                        ? Optional.of(new Spot(box, placement, at))
                        : Optional.empty();
    }

    private Rectangle within(double left, double top, Block block) {
        return new Rectangle(inside(left, ground.x() + 2, ground.right() - block.width - 2),
                inside(top, ground.y(), ground.bottom() - block.height), block.width, block.height);
    }

    /** Returns a place beside another point of the curve that words name, or on it. */
    Optional<Spot> along(Wanted wanted, Block block, Search search) {
        List<Placement> places = new ArrayList<>(wanted.isOnCurve() ? ON : BESIDE);
        Search exact = new Search(search.last, 0, search.room);
        Pixel nearTo = search.last.map(Spot::anchor).orElse(wanted.at());
        for (Pixel point : CurvePoints.of(marks, wanted, pixels).apart(nearTo)) {
            for (Placement each : places) {
                Optional<Spot> spot = spot(point, each, block, exact);
                if (spot.isPresent()) {
                    return spot;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the nearest free place no further from the point than words may stand without a line that leads there.
     */
    Optional<Spot> close(Wanted wanted, Block block, Search search) {
        return away(wanted, block, search, CLOSE);
    }

    /** Returns the best free place from which a line may lead to the point. */
    Optional<Spot> away(Wanted wanted, Block block, Search search) {
        return away(wanted, block, search, furthest(wanted));
    }

    private Optional<Spot> away(Wanted wanted, Block block, Search search, double lines) {
        Pixel at = wanted.at();
        double furthest = lines * block.line;
        double left = search.last.map(spot -> spot.box().x()).orElseGet(() -> left(at, wanted.placement(), block));
        double top = search.last.map(spot -> spot.box().y()).orElseGet(() -> top(at, wanted.placement(), block));
        double margin = 2 + search.room.aside * block.line;
        double above = search.room.above * block.line;
        Rectangle window = new Rectangle(at.x() - furthest - block.width - 2 * margin,
                at.y() - furthest - block.height - 2 * above, 2 * (furthest + block.width + 2 * margin),
                2 * (furthest + block.height + 2 * above));
        return occupancy.best(
                new Occupancy.Search(block.width + 2 * margin, block.height + 2 * above, block.mask, window), room -> {
                    Rectangle box = inner(room, margin, above, block);
                    double away = box.nearest(at).distance(at);
                    return away > furthest
                            ? Double.POSITIVE_INFINITY
                            : away + ASIDE * Math.hypot(box.x() - left, box.y() - top);
                }, room -> {
                    Rectangle box = inner(room, margin, above, block);
                    int crossed = crossed(box, wanted);
                    boolean kept = leadsOverKept(box, wanted);
                    return crossed > MOST_CROSSED || leadsOverWords(box, wanted) || (kept && search.last.isEmpty())
                            ? Double.POSITIVE_INFINITY
                            : CROSSED * block.line * (crossed + (kept ? KEPT_CROSSED : 0));
                }).map(room -> new Spot(inner(room, margin, above, block), wanted.placement(), at));
    }

    private static Rectangle inner(Rectangle room, double margin, double above, Block block) {
        return new Rectangle(room.x() + margin, room.y() + above, block.width, block.height);
    }

    private boolean leadsOverWords(Rectangle box, Wanted wanted) {
        Pixel from = box.nearest(wanted.at());
        return wanted.isPoint()
                && taken.stream().anyMatch(each -> Occupancy.within(each, from, wanted.at(), 1).length > 0);
    }

    /** A line that ran through a handle would be taken for that of the handle. */
    private boolean leadsOverKept(Rectangle box, Wanted wanted) {
        return wanted.isPoint()
                && occupancy.crossed(box.nearest(wanted.at()), wanted.at(), occupancy.layer(LabelLayout.KEPT)) > 0;
    }

    private int crossed(Rectangle box, Wanted wanted) {
        return wanted.isPoint() ? occupancy.crossed(box.nearest(wanted.at()), wanted.at()) : 0;
    }

    private static double left(Pixel at, Placement each, Block block) {
        return at.x() + each.align() * each.dx() * block.line - block.width * (1 - each.align()) / 2;
    }

    private static double top(Pixel at, Placement each, Block block) {
        return at.y() - (each.dy() - 0.5) * block.line - block.height;
    }

    /** Returns the pixel held between two others, or the first of them if there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}
