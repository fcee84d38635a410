package kllab.plot.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.paint.LabelPlaces.Block;
import kllab.plot.paint.LabelPlaces.Room;
import kllab.plot.paint.LabelPlaces.Search;
import kllab.plot.paint.LabelPlaces.Spot;
import kllab.plot.paint.LabelPlaces.Wanted;
import kllab.plot.paint.PlacedWords.Kind;
import kllab.plot.paint.PlacedWords.Stand;

/**
 * Where the words of one subplot stand: never on a curve, a line, a dot, a handle, the axis at 0 or other words.
 *
 * <p>
 * Words come in the order of their importance. Each stands in its place if that is free, else in one close to it, or
 * beside another point of its curve; so does its shorter form; else in the nearest free place, from which a line leads
 * to its point. Words that are still without a place go to the key: in the row above the subplot, or else in any free
 * place on it, or else in a row above the whole plot.
 *
 * <p>
 * Words keep the place that they had on the frame before, moved with their point, for as long as it is free. Then they
 * go to another, but not to one that they left within some frames; and they leave a leader, a short form or the key for
 * a better place only after some frames, and only where there is room to spare. So nothing flickers while something is
 * dragged.
 */
final class LabelLayout {
    /** The least room at either side of words, in line heights. */
    private static final double GAP = 0.25;
    /** The distance by which words with a shorter form may be pushed aside, in line heights. */
    private static final double LEEWAY = 0.6;
    /** The length of a piece of line in the key, with its gap, in line heights. */
    private static final double SAMPLE = 2;
    /** Words whose point moved further since the last frame are about something else, in line heights. */
    private static final double FURTHEST_STEP = 12;
    /** Words do not go back to where they left within so many frames. */
    private static final int FRAMES = 8;
    private static final Stand LISTED = new Stand(Kind.KEY, 5, 0);
    private static final String LEADER = "leader";
    private static final String WORDS = "words";
    private static final String KEPT = "kept";

    private final MarkStyles styles;
    private final SubplotPixels pixels;
    private final Rectangle ground;
    private final Occupancy occupancy;
    private final LabelPlaces places;
    private final List<PlacedWords> before;
    private final List<PlacedWords> placed = new ArrayList<>();
    /** How many labels of each style had their turn. */
    private final Map<String, Integer> turns = new HashMap<>();
    /** The words without a place; together those that name lines of one style. */
    private final Map<List<String>, List<Listed>> listed = new LinkedHashMap<>();
    /** The row above the subplot, and rows above the whole plot; they are filled from their ends. */
    private final List<Rectangle> rows;

    /**
     * The surroundings of the marks of a subplot.
     *
     * @param rows the row above the subplot, for words that find no place on it, and further ones above the plot
     * @param kept what lies over the subplot, such as handles
     * @param before where the words stood on the frame before; empty if there was none
     */
    record Around(List<Rectangle> rows, List<Rectangle> kept, List<PlacedWords> before) {
    }

    /** A way to place words; of ways of one level none is better than another. */
    private record Way(Kind kind, Block block, int level, double leeway) {
    }

    /** A label whose turn it is, with how it stood on the frame before. */
    private record Turn(Wanted wanted, int number, Optional<PlacedWords> last) {
        int level() {
            return last.map(each -> each.place().stand().level()).orElse(0);
        }

        /** Returns true if words stood so not long ago, and left. */
        boolean hasLeft(Stand stand) {
            return last.filter(each -> !each.place().stand().equals(stand) && each.place().history().stream()
                    .limit(FRAMES).anyMatch(stand::equals)).isPresent();
        }

        /** The place of the frame before, as far from the point as it was. */
        Optional<Spot> moved() {
            return last.map(each -> {
                double dx = wanted.at().x() - each.place().point().x();
                double dy = wanted.at().y() - each.place().point().y();
                Rectangle box = each.box();
                Pixel anchor = each.place().beside().anchor();
                return new Spot(new Rectangle(box.x() + dx, box.y() + dy, box.width(), box.height()),
                        each.place().beside().placement(), new Pixel(anchor.x() + dx, anchor.y() + dy));
            });
        }
    }

    /** Words for the key. */
    private record Listed(Wanted wanted, PlacedWords.Place place, String text) {
    }

    private LabelLayout(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Around around) {
        this.styles = styles;
        this.pixels = pixels;
        this.ground = pixels.ground();
        this.occupancy = MarkCover.of(marks, styles, pixels);
        this.places = new LabelPlaces(marks, pixels, occupancy);
        this.rows = new ArrayList<>(around.rows);
        this.before = around.before;
        around.kept.forEach(each -> occupancy.cover(KEPT, each));
    }

    /** Places all words of a subplot. */
    static List<PlacedWords> of(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Around around) {
        LabelLayout layout = new LabelLayout(marks, styles, pixels, around);
        List<Turn> turns = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Arrow arrow -> turns.add(layout.turn(layout.wanted(arrow)));
                case Mark.Label label -> turns.add(layout.turn(layout.wanted(label)));
                default -> {
                    // It has no words.
                }
            }
        }
        // What stays comes first, so that words that have to go elsewhere push nothing away.
        turns.removeIf(layout::stays);
        turns.forEach(layout::place);
        layout.key();
        return layout.placed;
    }

    private Wanted wanted(Mark.Label label) {
        boolean endless = Double.isInfinite(label.at().y()) && label.ground().near();
        return new Wanted(label, label.words(), label.style(), label.ground(), pixels.within(label.at()),
                label.placement(), pixels.shows(label.at()) || endless);
    }

    private Wanted wanted(Mark.Arrow arrow) {
        ArrowShape shape = ArrowShape.of(arrow, styles.of(arrow.style()), pixels);
        Placement placement = shape.words(styles.width(arrow.words().full(), arrow.style()), arrow.shift(), ground);
        return new Wanted(arrow, arrow.words(), arrow.style(), Mark.Ground.USUAL, shape.tip(), placement, true);
    }

    private Turn turn(Wanted wanted) {
        int number = turns.merge(wanted.style(), 1, Integer::sum);
        double furthest = FURTHEST_STEP * styles.of(wanted.style()).lineHeight();
        return new Turn(wanted, number, before.stream().filter(each -> each.style().equals(wanted.style())
                && each.place().turn() == number
                && LabelPlaces.distance(each.place().point(), wanted.at()) < furthest).findFirst());
    }

    /** Places words as on the frame before, or better if they can for a while; returns false if they have to leave. */
    private boolean stays(Turn turn) {
        if (turn.last.isEmpty()) {
            return false;
        }
        PlacedWords last = turn.last.get();
        Stand stand = last.place().stand();
        List<Way> ways = ways(turn.wanted);
        if (stand.level() > 0 && last.place().isSettled()) {
            for (Way each : ways) {
                Search search = new Search(Optional.empty(), each.leeway, roomFor(turn));
                Optional<Spot> better = each.level < stand.level() ? spot(turn, each, search) : Optional.empty();
                if (better.isPresent()) {
                    add(turn, each, better.get());
                    return true;
                }
            }
        }
        if (stand.kind() == Kind.KEY) {
            list(turn);
            return true;
        }
        for (Way each : ways) {
            if (each.kind == stand.kind() && each.level == stand.level()
                    && each.block.lines().size() == last.lines().size()) {
                Optional<Spot> kept = places.kept(turn.wanted, each.block, each.kind, turn.moved().orElseThrow());
                if (kept.isPresent()) {
                    add(turn, each, kept.get());
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Places words in the best way. Words that had to leave their place go to another of its kind if they can, else
     * where there is room to spare, and else to a worse place; and not where they left not long ago.
     */
    private void place(Turn turn) {
        List<Way> ways = ways(turn.wanted);
        if (turn.last.isPresent()) {
            Stand last = turn.last.get().place().stand();
            List<Way> same = ways.stream().filter(each -> each.kind == last.kind() && each.level == last.level())
                    .toList();
            if (isPlaced(turn, same, Room.NONE) || isPlaced(turn, ways, roomFor(turn))) {
                return;
            }
        }
        List<Way> others = ways.stream().filter(each -> each.level >= turn.level()).toList();
        if (!isPlaced(turn, others, Room.NONE)) {
            list(turn);
        }
    }

    private static Room roomFor(Turn turn) {
        return turn.wanted.ground().near() ? Room.ASIDE : Room.AROUND;
    }

    private boolean isPlaced(Turn turn, List<Way> ways, Room room) {
        for (Way each : ways) {
            Optional<Spot> found = spot(turn, each, new Search(turn.moved(), each.leeway, room));
            if (found.isPresent() && !turn.hasLeft(stand(each, found.get()))) {
                add(turn, each, found.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Spot> spot(Turn turn, Way way, Search search) {
        return switch (way.kind) {
            case BESIDE -> places.beside(turn.wanted, way.block, search);
            case ALONG -> places.along(turn.wanted, way.block, search);
            case CLOSE -> places.close(turn.wanted, way.block, search);
            case AWAY, KEY -> places.away(turn.wanted, way.block, search);
        };
    }

    private static Stand stand(Way way, Spot spot) {
        boolean beside = way.kind == Kind.BESIDE || way.kind == Kind.ALONG;
        return new Stand(way.kind, way.level, beside ? spot.placement().align() : 0);
    }

    private static PlacedWords.Place place(Turn turn, Stand stand, Spot spot) {
        return new PlacedWords.Place(stand, turn.number, turn.wanted.at(),
                new PlacedWords.Beside(spot.placement(), spot.anchor()),
                turn.last.map(each -> each.place().history()).orElse(List.of()));
    }

    /** The ways to place words, the best first. */
    private List<Way> ways(Wanted wanted) {
        Words words = wanted.words();
        boolean same = words.brief().equals(words.full());
        boolean over = !wanted.ground().covers().isEmpty() && !wanted.isOnCurve();
        // Only where no place is free of the curves that they may stand on do they stand on one.
        int mask = occupancy.mask(over ? new Mark.Ground(wanted.ground().avoids(), "", "", false) : wanted.ground());
        List<Block> forms = same
                ? List.of(block(wanted, words.full(), mask))
                : List.of(block(wanted, words.full(), mask), block(wanted, words.brief(), mask));
        List<Way> ways = new ArrayList<>();
        for (Block each : forms) {
            near(ways, wanted, each, ways.isEmpty() ? 0 : 1, same || !ways.isEmpty() ? Double.MAX_VALUE : LEEWAY);
        }
        if (over) {
            forms.forEach(each -> near(ways, wanted, each.on(occupancy.mask(wanted.ground())), 2, Double.MAX_VALUE));
        }
        if (!wanted.isOnCurve()) {
            forms.forEach(each -> ways.add(new Way(Kind.AWAY, each, 3, 0)));
        }
        if (over) {
            forms.forEach(each -> ways.add(new Way(Kind.AWAY, each.on(occupancy.mask(wanted.ground())), 4, 0)));
        }
        return ways;
    }

    private static void near(List<Way> ways, Wanted wanted, Block block, int level, double leeway) {
        ways.add(new Way(Kind.BESIDE, block, level, leeway));
        if (!wanted.ground().along().isEmpty()) {
            ways.add(new Way(Kind.ALONG, block, level, 0));
        }
        if (!wanted.ground().near()) {
            ways.add(new Way(Kind.CLOSE, block, level, 0));
        }
    }

    private Block block(Wanted wanted, String text, int mask) {
        List<String> lines = text.lines().toList();
        double line = styles.of(wanted.style()).lineHeight();
        double width = lines.stream().mapToDouble(each -> styles.width(each, wanted.style())).max().orElse(0);
        return new Block(lines, width, line * lines.size(), line, mask);
    }

    private void add(Turn turn, Way way, Spot spot) {
        Wanted wanted = turn.wanted;
        Rectangle box = spot.box();
        Pixel from = LabelPlaces.nearest(box, wanted.at());
        boolean far = wanted.ground().near()
                || LabelPlaces.distance(from, wanted.at()) > LabelPlaces.CLOSE * way.block.line();
        Optional<PlacedWords.Leader> leader = way.kind == Kind.AWAY && wanted.isPoint() && far
                ? Optional.of(new PlacedWords.Leader(from, wanted.at(), LEADER))
                : Optional.empty();
        leader.ifPresent(each -> occupancy.cover(WORDS, each.from(), each.to(), 1));
        placed.add(new PlacedWords(wanted.mark(), wanted.style(), way.block.lines(), box, leader,
                place(turn, stand(way, spot), spot)));
        places.take(box);
        double gap = GAP * way.block.line();
        occupancy.cover(WORDS, new Rectangle(box.x() - gap, box.y(), box.width() + 2 * gap, box.height()));
    }

    private void list(Turn turn) {
        Wanted wanted = turn.wanted;
        PlacedWords.Place place = place(turn, LISTED,
                new Spot(ground, wanted.placement(), wanted.at()));
        String sample = wanted.ground().along();
        // Words that name a line share one piece of it, as the heights of contours do.
        listed.computeIfAbsent(List.of(sample, wanted.style(), sample.isEmpty() ? "" + turn.number : ""),
                each -> new ArrayList<>())
                .add(new Listed(wanted, place, oneLine(wanted.words().listed())));
    }

    /** Writes the key: words that share a piece of line together where there is room for that, the full ones first. */
    private void key() {
        listed.forEach((styled, entries) -> {
            String sample = styled.getFirst();
            if (!isInKey(sample, entries)) {
                for (Listed each : entries) {
                    Listed brief = new Listed(each.wanted, each.place, oneLine(each.wanted.words().brief()));
                    if (!isInKey(sample, List.of(each)) && !isInKey(sample, List.of(brief))) {
                        // The colour of the words is that of the line.
                        isInKey("", List.of(brief));
                    }
                }
            }
        });
    }

    private static String oneLine(String words) {
        return String.join(" ", words.lines().toList());
    }

    private boolean isInKey(String sample, List<Listed> entries) {
        return isInRow(0, sample, entries) || isOnGround(sample, entries)
                || IntStream.range(1, rows.size()).anyMatch(row -> isInRow(row, sample, entries));
    }

    private boolean isInRow(int index, String sample, List<Listed> entries) {
        Rectangle row = rows.get(index);
        double line = line(entries);
        double width = width(sample, entries);
        if (width > row.width()) {
            return false;
        }
        write(sample, entries, new Rectangle(row.right() - width, row.y() + (row.height() - line) / 2, width, line));
        rows.set(index, new Rectangle(row.x(), row.y(), Math.max(0, row.width() - width - line), row.height()));
        return true;
    }

    /** Writes words and their piece of line in the free place that is nearest to the upper right corner. */
    private boolean isOnGround(String sample, List<Listed> entries) {
        double line = line(entries);
        double width = width(sample, entries);
        Optional<Rectangle> room = occupancy.best(new Occupancy.Search(width + 4, line,
                occupancy.mask(entries.getFirst().wanted.ground()), ground),
                each -> Math.hypot(each.right() - ground.right(), each.y() - ground.y()), each -> 0);
        room.ifPresent(each -> {
            Rectangle box = new Rectangle(each.x() + 2, each.y(), width, line);
            write(sample, entries, box);
            occupancy.cover(WORDS, box);
        });
        return room.isPresent();
    }

    private double line(List<Listed> entries) {
        return styles.of(entries.getFirst().wanted.style()).lineHeight();
    }

    private double width(String sample, List<Listed> entries) {
        double line = line(entries);
        double words = entries.stream().mapToDouble(each -> styles.width(each.text, each.wanted.style())).sum();
        return words + (sample.isEmpty() ? 0 : SAMPLE * line) + 2 * GAP * line * (entries.size() - 1);
    }

    private void write(String sample, List<Listed> entries, Rectangle box) {
        double line = line(entries);
        double middle = box.y() + box.height() / 2;
        double x = box.x() + (sample.isEmpty() ? 0 : SAMPLE * line);
        Optional<PlacedWords.Leader> piece = sample.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacedWords.Leader(new Pixel(x - GAP * line, middle), new Pixel(box.x(), middle),
                        sample));
        for (Listed each : entries) {
            double width = styles.width(each.text, each.wanted.style());
            placed.add(new PlacedWords(each.wanted.mark(), each.wanted.style(), List.of(each.text),
                    new Rectangle(x, box.y(), width, box.height()), piece, each.place));
            piece = Optional.empty();
            x += width + 2 * GAP * line;
        }
    }
}
