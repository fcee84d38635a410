package kllab.plot.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kllab.plot.Mark;
import kllab.plot.label.LabelPlaces.Block;
import kllab.plot.label.LabelPlaces.Room;
import kllab.plot.label.LabelPlaces.Search;
import kllab.plot.paint.PlacedWords.Kind;
import kllab.plot.paint.PlacedWords.Stand;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.SubplotPixels;

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
    /** Words whose point moved further since the last frame are about something else, in line heights. */
    private static final double FURTHEST_STEP = 12;
    private static final String LEADER = "leader";
    /** The layer of words and of lines that lead to their points. */
    static final String WORDS = "words";
    /** The layer of what lies over the subplot, such as handles. */
    static final String KEPT = "kept";

    private final MarkStyles styles;
    private final Rectangle ground;
    private final Occupancy occupancy;
    private final LabelPlaces places;
    private final List<PlacedWords> before;
    private final List<PlacedWords> placed = new ArrayList<>();
    /** How many labels of each style had their turn. */
    private final Map<String, Integer> turns = new HashMap<>();
    private final LabelKey key;

    /**
     * The surroundings of the marks of a subplot.
     *
     * @param rows the row above the subplot, for words that find no place on it, and further ones above the plot
     * @param kept what lies over the subplot, such as handles
     * @param before where the words stood on the frame before; empty if there was none
     */
    record Around(List<Rectangle> rows, List<Rectangle> kept, List<PlacedWords> before) {
    }

    private LabelLayout(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Around around) {
        this.styles = styles;
        this.ground = pixels.ground();
        this.occupancy = MarkCover.of(marks, styles, pixels);
        this.places = new LabelPlaces(marks, pixels, occupancy);
        this.key = new LabelKey(styles, ground, occupancy, around.rows);
        this.before = around.before;
        around.kept.forEach(each -> occupancy.cover(occupancy.layer(KEPT), each));
    }

    /** Places all words of a subplot. */
    static List<PlacedWords> of(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Around around) {
        LabelLayout layout = new LabelLayout(marks, styles, pixels, around);
        List<Turn> turns = new ArrayList<>();
        for (Mark mark : marks) {
            Wanted.of(mark, styles, pixels).ifPresent(each -> turns.add(layout.turn(each)));
        }
        // What stays comes first, so that words that have to go elsewhere push nothing away.
        turns.removeIf(layout::stays);
        turns.forEach(layout::place);
        layout.placed.addAll(layout.key.written());
        return layout.placed;
    }

    private Turn turn(Wanted wanted) {
        int number = turns.merge(wanted.style(), 1, Integer::sum);
        double furthest = FURTHEST_STEP * styles.of(wanted.style()).lineHeight();
        return new Turn(wanted, number, before.stream().filter(each -> each.style().equals(wanted.style())
                && each.place().turn() == number
                && each.place().point().distance(wanted.at()) < furthest).findFirst());
    }

    /** Places words as on the frame before, or better if they can for a while; returns false if they have to leave. */
    private boolean stays(Turn turn) {
        if (turn.last().isEmpty()) {
            return false;
        }
        PlacedWords last = turn.last().get();
        Stand stand = last.place().stand();
        List<Way> ways = Way.of(turn.wanted(), occupancy);
        if (turn.looksForBetter()) {
            for (Way each : ways) {
                Optional<Spot> better = each.level() < stand.level()
                        ? spot(turn, each, Optional.empty(), turn.room())
                        : Optional.empty();
                if (better.isPresent()) {
                    add(turn, each, better.get());
                    return true;
                }
            }
        }
        if (stand.kind() == Kind.KEY) {
            key.list(turn);
            return true;
        }
        Spot moved = turn.moved().orElseThrow();
        for (Way each : ways) {
            if (each.kind() == stand.kind() && each.level() == stand.level()
                    && each.text().lines().count() == last.lines().size()) {
                Optional<Spot> kept = places.kept(turn.wanted(), block(turn.wanted(), each), each.kind(), moved);
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
        List<Way> ways = Way.of(turn.wanted(), occupancy);
        if (turn.last().isPresent()) {
            Stand last = turn.last().get().place().stand();
            List<Way> same = ways.stream().filter(each -> each.kind() == last.kind() && each.level() == last.level())
                    .toList();
            if (isPlaced(turn, same, Room.NONE) || isPlaced(turn, ways, turn.room())) {
                return;
            }
        }
        List<Way> others = ways.stream().filter(each -> each.level() >= turn.level()).toList();
        if (!isPlaced(turn, others, Room.NONE)) {
            key.list(turn);
        }
    }

    private boolean isPlaced(Turn turn, List<Way> ways, Room room) {
        for (Way each : ways) {
            Optional<Spot> found = spot(turn, each, turn.moved(), room);
            if (found.isPresent() && !turn.hasLeft(stand(each, found.get()))) {
                add(turn, each, found.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Spot> spot(Turn turn, Way way, Optional<Spot> last, Room room) {
        Block block = block(turn.wanted(), way);
        Search search = new Search(last, way.leeway(), room);
        return switch (way.kind()) {
            case BESIDE -> places.beside(turn.wanted(), block, search);
            case ALONG -> places.along(turn.wanted(), block, search);
            case CLOSE -> places.close(turn.wanted(), block, search);
            case AWAY, KEY -> places.away(turn.wanted(), block, search);
        };
    }

    private static Stand stand(Way way, Spot spot) {
        boolean beside = way.kind() == Kind.BESIDE || way.kind() == Kind.ALONG;
        return new Stand(way.kind(), way.level(), beside ? spot.placement().align() : 0);
    }

    private Block block(Wanted wanted, Way way) {
        List<String> lines = way.text().lines().toList();
        double line = styles.of(wanted.style()).lineHeight();
        double width = lines.stream().mapToDouble(each -> styles.width(each, wanted.style())).max().orElse(0);
        return new Block(lines, width, line * lines.size(), line, way.mask());
    }

    private void add(Turn turn, Way way, Spot spot) {
        Wanted wanted = turn.wanted();
        double line = styles.of(wanted.style()).lineHeight();
        Rectangle box = spot.box();
        Pixel from = box.nearest(wanted.at());
        boolean far = wanted.ground().near()
                || from.distance(wanted.at()) > LabelPlaces.CLOSE * line;
        Optional<PlacedWords.Leader> leader = way.kind() == Kind.AWAY && wanted.isPoint() && far
                ? Optional.of(new PlacedWords.Leader(from, wanted.at(), LEADER))
                : Optional.empty();
        leader.ifPresent(each -> occupancy.cover(occupancy.layer(WORDS), each.from(), each.to(), 1));
        placed.add(new PlacedWords(wanted.mark(), wanted.style(), way.text().lines().toList(), box, leader,
                turn.place(stand(way, spot), spot)));
        places.take(box);
        double gap = GAP * line;
        occupancy.cover(occupancy.layer(WORDS),
                new Rectangle(box.x() - gap, box.y(), box.width() + 2 * gap, box.height()));
    }
}
