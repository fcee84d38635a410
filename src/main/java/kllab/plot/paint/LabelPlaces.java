package kllab.plot.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Polyline;
import kllab.plot.paint.PlacedWords.Kind;

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
    /** The distance between the points of a curve that its name is tried at, in pixels. */
    private static final double STEP = 12;
    /** A curve that is so near to a point goes through it, in pixels. */
    private static final double THROUGH = 1.5;
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

    /**
     * A label with its pixels.
     *
     * @param mark the label or the arrow
     * @param words what it says
     * @param style the name of its style
     * @param ground what it keeps off
     * @param at the pixel of its point, within the subplot
     * @param placement where it is wanted about its point
     * @param isPoint true if its point is in view, so that a line may lead there
     */
    record Wanted(Mark mark, Words words, String style, Mark.Ground ground, Pixel at, Placement placement,
            boolean isPoint) {
        /** Returns true if it stands on a curve, and not beside it. */
        boolean isOnCurve() {
            return !ground.covers().isEmpty() && ground.covers().equals(ground.along());
        }
    }

    /** Lines of words with their size, and the layers that they keep off. */
    record Block(List<String> lines, double width, double height, double line, int mask) {
        Block on(int other) {
            return new Block(lines, width, height, line, other);
        }
    }

    /**
     * A free place.
     *
     * @param box what the words cover there
     * @param placement where that is about the anchor
     * @param anchor the point that they stand beside
     */
    record Spot(Rectangle box, Placement placement, Pixel anchor) {
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
            case BESIDE -> spot(wanted.at, last.placement, block, search);
            case ALONG -> {
                // Between the points that are tried otherwise, so that the words follow their curve evenly.
                List<Pixel[]> pieces = pieces(wanted);
                yield pieces.isEmpty()
                        ? Optional.empty()
                        : spot(nearest(pieces, last.anchor), last.placement, block, search);
            }
            case CLOSE, AWAY, KEY -> {
                Rectangle box = within(last.box.x(), last.box.y(), block);
                double furthest = kind == Kind.CLOSE ? CLOSE : furthest(wanted);
                yield distance(nearest(box, wanted.at), wanted.at) <= furthest * block.line
                        && occupancy.isFree(box, block.mask) && !leadsOverWords(box, wanted)
                                ? Optional.of(new Spot(box, last.placement, wanted.at))
                                : Optional.empty();
            }
        };
    }

    private static double furthest(Wanted wanted) {
        return wanted.ground.near() ? FURTHEST_OF_MANY : FURTHEST;
    }

    /** Returns a place close to where the words are wanted. */
    Optional<Spot> beside(Wanted wanted, Block block, Search search) {
        for (Placement each : placements(wanted, search)) {
            Optional<Spot> spot = spot(wanted.at, each, block, search);
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
        Placement at = wanted.placement;
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
        List<Pixel[]> pieces = pieces(wanted);
        List<Placement> places = new ArrayList<>(wanted.isOnCurve() ? ON : BESIDE);
        Search exact = new Search(search.last, 0, search.room);
        Pixel nearTo = search.last.map(Spot::anchor).orElse(wanted.at);
        for (Pixel point : points(pieces, nearTo)) {
            for (Placement each : places) {
                Optional<Spot> spot = spot(point, each, block, exact);
                if (spot.isPresent()) {
                    return spot;
                }
            }
        }
        return Optional.empty();
    }

    /** The pieces in view of the curves that words name: of the one that goes through their point, if one does. */
    private List<Pixel[]> pieces(Wanted wanted) {
        List<Pixel[]> all = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.style().equals(wanted.ground.along())) {
                List<Pixel[]> pieces = switch (mark) {
                    case Mark.Curve curve -> pieces(curve.line());
                    case Mark.Segment segment -> pieces(new Polyline(
                            new double[]{segment.from().x(), segment.to().x()},
                            new double[]{segment.from().y(), segment.to().y()}));
                    default -> List.of();
                };
                if (!pieces.isEmpty() && distance(nearest(pieces, wanted.at), wanted.at) < THROUGH) {
                    return pieces;
                }
                all.addAll(pieces);
            }
        }
        return wanted.isOnCurve() ? List.of() : all;
    }

    private List<Pixel[]> pieces(Polyline line) {
        List<Pixel[]> pieces = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (pixels.canDraw(line, i - 1) && pixels.canDraw(line, i)) {
                Pixel from = pixels.at(line, i - 1);
                Pixel to = pixels.at(line, i);
                double[] part = Occupancy.within(ground, from, to, 0);
                if (part.length > 0) {
                    pieces.add(new Pixel[]{between(from, to, part[0]), between(from, to, part[1])});
                }
            }
        }
        return pieces;
    }

    /** Points of pieces at least some pixels apart, the nearest to a place first. */
    private static List<Pixel> points(List<Pixel[]> pieces, Pixel nearTo) {
        List<Pixel> points = new ArrayList<>();
        for (Pixel[] piece : pieces) {
            double step = STEP / Math.max(STEP, distance(piece[0], piece[1]));
            for (double at = 0; at <= 1; at += step) {
                Pixel point = between(piece[0], piece[1], at);
                if (points.isEmpty() || distance(points.getLast(), point) >= STEP) {
                    points.add(point);
                }
            }
        }
        points.sort(Comparator.comparingDouble(each -> distance(each, nearTo)));
        return points;
    }

    /** Returns the point of pieces of lines that is nearest to a place. */
    private static Pixel nearest(List<Pixel[]> pieces, Pixel place) {
        Pixel best = pieces.getFirst()[0];
        for (Pixel[] piece : pieces) {
            double dx = piece[1].x() - piece[0].x();
            double dy = piece[1].y() - piece[0].y();
            double square = dx * dx + dy * dy;
            double along = square == 0
                    ? 0
                    : ((place.x() - piece[0].x()) * dx + (place.y() - piece[0].y()) * dy) / square;
            Pixel point = between(piece[0], piece[1], Math.clamp(along, 0, 1));
            best = distance(point, place) < distance(best, place) ? point : best;
        }
        return best;
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
        Pixel at = wanted.at;
        double furthest = lines * block.line;
        double left = search.last.map(spot -> spot.box.x()).orElseGet(() -> left(at, wanted.placement, block));
        double top = search.last.map(spot -> spot.box.y()).orElseGet(() -> top(at, wanted.placement, block));
        double margin = 2 + search.room.aside * block.line;
        double above = search.room.above * block.line;
        Rectangle window = new Rectangle(at.x() - furthest - block.width - 2 * margin,
                at.y() - furthest - block.height - 2 * above, 2 * (furthest + block.width + 2 * margin),
                2 * (furthest + block.height + 2 * above));
        return occupancy.best(
                new Occupancy.Search(block.width + 2 * margin, block.height + 2 * above, block.mask, window), room -> {
                    Rectangle box = inner(room, margin, above, block);
                    double away = distance(nearest(box, at), at);
                    return away > furthest
                            ? Double.POSITIVE_INFINITY
                            : away + ASIDE * Math.hypot(box.x() - left, box.y() - top);
                }, room -> {
                    Rectangle box = inner(room, margin, above, block);
                    int crossed = crossed(box, wanted);
                    return crossed > MOST_CROSSED || leadsOverWords(box, wanted)
                            ? Double.POSITIVE_INFINITY
                            : CROSSED * block.line * crossed;
                }).map(room -> new Spot(inner(room, margin, above, block), wanted.placement, at));
    }

    private static Rectangle inner(Rectangle room, double margin, double above, Block block) {
        return new Rectangle(room.x() + margin, room.y() + above, block.width, block.height);
    }

    private boolean leadsOverWords(Rectangle box, Wanted wanted) {
        Pixel from = nearest(box, wanted.at);
        return wanted.isPoint
                && taken.stream().anyMatch(each -> Occupancy.within(each, from, wanted.at, 1).length > 0);
    }

    private int crossed(Rectangle box, Wanted wanted) {
        return wanted.isPoint ? occupancy.crossed(nearest(box, wanted.at), wanted.at) : 0;
    }

    private static double left(Pixel at, Placement each, Block block) {
        return at.x() + each.align() * each.dx() * block.line - block.width * (1 - each.align()) / 2;
    }

    private static double top(Pixel at, Placement each, Block block) {
        return at.y() - (each.dy() - 0.5) * block.line - block.height;
    }

    /** The point of a box that is nearest to a pixel. */
    static Pixel nearest(Rectangle box, Pixel to) {
        return new Pixel(Math.clamp(to.x(), box.x(), box.right()), Math.clamp(to.y(), box.y(), box.bottom()));
    }

    static double distance(Pixel one, Pixel other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Pixel between(Pixel from, Pixel to, double part) {
        return new Pixel(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    /** Returns the pixel held between two others, or the first of them if there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}
