package kllab.plot.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Polyline;

import org.jspecify.annotations.Nullable;

/**
 * Where the words of one subplot stand: never on a curve, a line, a dot, a handle, the axis at 0 or other words.
 *
 * <p>
 * Words come in the order of their importance. Each stands in its place if that is free, else in one close to it, or
 * beside another point of its curve; else in the nearest free place, from which a line leads to its point. Words that
 * are still without a place, as on a very low subplot, take their shorter form, and then go to the key above it.
 */
final class LabelLayout {
    /** The least room at either side of words, in line heights. */
    private static final double GAP = 0.25;
    /** The distance by which words with a shorter form may be pushed aside, in line heights. */
    private static final double LEEWAY = 0.6;
    /** The distance of words from their point from which on a line leads there, in line heights. */
    private static final double NEAR = 1.3;
    /** The furthest that words stand from their point, in line heights. */
    private static final double FURTHEST = 14;
    /** The cost of a pixel away from the wanted place, against one away from the point. */
    private static final double ASIDE = 0.2;
    /** The distance between the points of a curve that its name is tried at, in pixels. */
    private static final double STEP = 12;
    /** The places of a name beside a point of its curve. */
    private static final List<Placement> BESIDE = List.of(new Placement(1, 0.5, 0.4), new Placement(-1, 0.5, 0.4),
            new Placement(1, 0.5, -0.5), new Placement(-1, 0.5, -0.5), new Placement(0, 0, 0.8),
            new Placement(0, 0, -0.8), new Placement(1, 0.6, 0), new Placement(-1, 0.6, 0));
    /** The length of a piece of line in the key, with its gap, in line heights. */
    private static final double SAMPLE = 2;
    /** How much higher or lower words may stand that rather are missed than stand elsewhere, in line heights. */
    private static final List<Double> IN_PLACE = List.of(0.0, 0.25, -0.25);
    /** The same for others. */
    private static final List<Double> CLOSE = List.of(0.0, 0.25, -0.25, 0.5, -0.5, 1.0, -1.0);
    private static final String LEADER = "leader";
    private static final String WORDS = "words";
    private static final String KEPT = "kept";

    private final MarkStyles styles;
    private final SubplotPixels pixels;
    private final Rectangle ground;
    private final List<Mark> marks;
    private final Occupancy occupancy;
    private final List<PlacedWords> placed = new ArrayList<>();
    /** The row above the subplot; it is filled from its end. */
    private Rectangle key;

    /** A label with its pixels. */
    private record Wanted(Mark mark, Words words, String style, Mark.Ground ground, Pixel at, Placement placement,
            boolean isPoint) {
        boolean isMissable() {
            return words.brief().isEmpty();
        }
    }

    /** Lines of words with their size, and the layers that they keep off. */
    private record Block(List<String> lines, double width, double height, double line, int mask) {
    }

    private LabelLayout(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Rectangle key) {
        this.marks = marks;
        this.styles = styles;
        this.pixels = pixels;
        this.ground = pixels.ground();
        this.occupancy = MarkCover.of(marks, styles, pixels);
        this.key = key;
    }

    /**
     * Places all words of a subplot.
     *
     * @param key the row above the subplot, for words that find no place on it
     * @param kept what lies over the subplot, such as handles
     */
    static List<PlacedWords> of(List<Mark> marks, MarkStyles styles, SubplotPixels pixels, Rectangle key,
            List<Rectangle> kept) {
        LabelLayout layout = new LabelLayout(marks, styles, pixels, key);
        kept.forEach(each -> layout.occupancy.cover(KEPT, each));
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Arrow arrow -> layout.place(layout.wanted(arrow));
                case Mark.Label label -> layout.place(layout.wanted(label));
                default -> {
                    // It has no words.
                }
            }
        }
        return layout.placed;
    }

    private Wanted wanted(Mark.Label label) {
        return new Wanted(label, label.words(), label.style(), label.ground(), pixels.within(label.at()),
                label.placement(), pixels.shows(label.at()));
    }

    private Wanted wanted(Mark.Arrow arrow) {
        ArrowShape shape = ArrowShape.of(arrow, styles.of(arrow.style()), pixels);
        Placement placement = shape.words(styles.width(arrow.text(), arrow.style()), arrow.shift(), ground);
        return new Wanted(arrow, new Words(arrow.text(), arrow.text()), arrow.style(), Mark.Ground.USUAL, shape.tip(),
                placement, true);
    }

    private void place(Wanted wanted) {
        Words words = wanted.words;
        boolean same = words.brief().equals(words.full());
        Block full = block(wanted, words.full());
        if (isNear(wanted, full, same ? Double.MAX_VALUE : LEEWAY) || wanted.isMissable()) {
            return;
        }
        Block brief = same ? full : block(wanted, words.brief());
        if ((!same && isNear(wanted, brief, Double.MAX_VALUE)) || wanted.ground.near()) {
            return;
        }
        List<Block> forms = same ? List.of(full) : List.of(full, brief);
        if (forms.stream().noneMatch(each -> isAway(wanted, each))) {
            forms.stream().filter(each -> fitsKey(wanted, each)).findFirst().ifPresent(each -> addToKey(wanted, each));
        }
    }

    private Block block(Wanted wanted, String text) {
        List<String> lines = text.lines().toList();
        double line = styles.of(wanted.style).lineHeight();
        double width = lines.stream().mapToDouble(each -> styles.width(each, wanted.style)).max().orElse(0);
        return new Block(lines, width, line * lines.size(), line, occupancy.mask(wanted.ground));
    }

    /**
     * Places words close to where they are wanted, or beside another point of their curve; returns false if nothing is
     * free there.
     *
     * @param leeway how far, in line heights, the edges of the subplot may push the words aside
     */
    private boolean isNear(Wanted wanted, Block block, double leeway) {
        Rectangle box = free(wanted.at, block,
                places(wanted), leeway);
        for (Pixel each : box == null ? along(wanted) : List.<Pixel>of()) {
            box = box == null ? free(each, block, BESIDE, 0) : box;
        }
        if (box != null) {
            add(wanted, block, box, Optional.empty());
        }
        return box != null;
    }

    private @Nullable Rectangle free(Pixel at, Block block, List<Placement> places, double leeway) {
        for (Placement each : places) {
            double left = left(at, each, block);
            double top = top(at, each, block);
            Rectangle box = new Rectangle(inside(left, ground.x() + 2, ground.right() - block.width - 2),
                    inside(top, ground.y(), ground.bottom() - block.height), block.width, block.height);
            double aside = Math.max(Math.abs(box.x() - left), box.right() - ground.right());
            if (aside <= leeway * block.line && box.bottom() <= ground.bottom() + 1
                    && occupancy.isFree(box, block.mask)) {
                return box;
            }
        }
        return null;
    }

    /** Points in view of the curve that words name, the nearest to their own first. */
    private List<Pixel> along(Wanted wanted) {
        List<Pixel> points = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Curve curve && curve.style().equals(wanted.ground.along())) {
                for (int i = 1; i < curve.line().size(); i++) {
                    addPoints(points, curve.line(), i);
                }
            }
        }
        points.sort(Comparator.comparingDouble(each -> distance(each, wanted.at)));
        return points;
    }

    /** Adds the points in view of a piece of a line, at least some pixels apart. */
    private void addPoints(List<Pixel> points, Polyline line, int piece) {
        if (!pixels.canDraw(line, piece - 1) || !pixels.canDraw(line, piece)) {
            return;
        }
        Pixel from = pixels.at(line, piece - 1);
        Pixel to = pixels.at(line, piece);
        double[] part = Occupancy.within(ground, from, to, 0);
        if (part.length == 0) {
            return;
        }
        double step = STEP / Math.max(STEP, distance(from, to));
        for (double at = part[0]; at <= part[1]; at += step) {
            Pixel point = new Pixel(from.x() + at * (to.x() - from.x()), from.y() + at * (to.y() - from.y()));
            if (points.isEmpty() || distance(points.getLast(), point) >= STEP) {
                points.add(point);
            }
        }
    }

    /** Places words in the nearest free place; returns false if there is none. */
    private boolean isAway(Wanted wanted, Block block) {
        Pixel at = wanted.at;
        double left = left(at, wanted.placement, block);
        double top = top(at, wanted.placement, block);
        double furthest = wanted.isPoint ? FURTHEST * block.line : Double.MAX_VALUE;
        Optional<Rectangle> best = occupancy.best(block.width + 4, block.height, block.mask, room -> {
            Rectangle box = inner(room, block);
            double away = distance(nearest(box, at), at);
            return away > furthest || leadsOverWords(box, wanted)
                    ? Double.POSITIVE_INFINITY
                    : away + ASIDE * Math.hypot(box.x() - left, box.y() - top);
        });
        best.map(room -> inner(room, block)).ifPresent(box -> add(wanted, block, box,
                wanted.isPoint && distance(nearest(box, at), at) > NEAR * block.line
                        ? Optional.of(new PlacedWords.Leader(nearest(box, at), at, LEADER))
                        : Optional.empty()));
        return best.isPresent();
    }

    private static Rectangle inner(Rectangle room, Block block) {
        return new Rectangle(room.x() + 2, room.y(), block.width, block.height);
    }

    private boolean leadsOverWords(Rectangle box, Wanted wanted) {
        return wanted.isPoint && placed.stream()
                .anyMatch(each -> Occupancy.within(each.box(), nearest(box, wanted.at), wanted.at, 1).length > 0);
    }

    private boolean fitsKey(Wanted wanted, Block block) {
        return styles.width(String.join(" ", block.lines), wanted.style) + sample(wanted, block) <= key.width();
    }

    /** The room in the key for a piece of the line that words name. */
    private static double sample(Wanted wanted, Block block) {
        return wanted.ground.along().isEmpty() ? 0 : SAMPLE * block.line;
    }

    private void addToKey(Wanted wanted, Block block) {
        String text = String.join(" ", block.lines);
        double width = styles.width(text, wanted.style);
        Rectangle box = new Rectangle(key.right() - width, key.y() + (key.height() - block.line) / 2, width,
                block.line);
        double sample = sample(wanted, block);
        double middle = box.y() + box.height() / 2;
        Optional<PlacedWords.Leader> line = sample == 0
                ? Optional.empty()
                : Optional.of(new PlacedWords.Leader(new Pixel(box.x() - GAP * block.line, middle),
                        new Pixel(box.x() - sample, middle), wanted.ground.along()));
        placed.add(new PlacedWords(wanted.mark, wanted.style, List.of(text), box, line));
        key = new Rectangle(key.x(), key.y(), Math.max(0, key.width() - width - sample - block.line), key.height());
    }

    private void add(Wanted wanted, Block block, Rectangle box, Optional<PlacedWords.Leader> leader) {
        leader.ifPresent(each -> occupancy.cover(WORDS, each.from(), each.to(), 1));
        placed.add(new PlacedWords(wanted.mark, wanted.style, block.lines, box, leader));
        occupancy.cover(WORDS, new Rectangle(box.x() - GAP * block.line, box.y(), box.width() + 2 * GAP * block.line,
                box.height()));
    }

    private static double left(Pixel at, Placement each, Block block) {
        return at.x() + each.align() * each.dx() * block.line - block.width * (1 - each.align()) / 2;
    }

    private static double top(Pixel at, Placement each, Block block) {
        return at.y() - (each.dy() - 0.5) * block.line - block.height;
    }

    /**
     * The wanted place, some higher or lower, and the same on the other side: there words that are near other things
     * would be taken for theirs.
     */
    private static List<Placement> places(Wanted wanted) {
        Placement at = wanted.placement;
        List<Placement> places = new ArrayList<>();
        List<Double> heights = wanted.isMissable() ? IN_PLACE : CLOSE;
        for (int side : at.align() == 0 || wanted.ground.near() || wanted.isMissable()
                ? new int[]{at.align()}
                : new int[]{at.align(), -at.align()}) {
            heights.forEach(up -> places.add(new Placement(side, at.dx(), at.dy() + up)));
        }
        return places;
    }

    /** The point of a box that is nearest to a pixel. */
    private static Pixel nearest(Rectangle box, Pixel to) {
        return new Pixel(Math.clamp(to.x(), box.x(), box.right()), Math.clamp(to.y(), box.y(), box.bottom()));
    }

    private static double distance(Pixel one, Pixel other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** Returns the pixel held between two others, or the first of them if there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}
