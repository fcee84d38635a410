package kllab.lab.gaussian.landscape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import kllab.math.divergence.descent.Parameterisation;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;

/**
 * The places of the names of paths: each as near to the end of its path as the path can be told from the others there,
 * on no path and on no other name.
 *
 * <p>
 * Paths that are nowhere far enough from the others, as all of them when p is near q, are told by a key, in the corner
 * of the view that most paths leave free. All lengths are parts of the view, in which words take about as much room as
 * on a usual window; what would still meet on a smaller one, the painter leaves out.
 *
 * @param placed the names that stand at their paths
 * @param listed the paths that the key tells
 * @param corner of the key, at the ends of both axes
 */
record PathNames(List<Name> placed, List<Parameterisation> listed, Corner corner) {
    private static final double LINE = 0.06;
    private static final double LETTER = 0.017;
    /** A line height across the view, which is wider than high. */
    private static final double SIDE = 0.035;
    /** The distance to other paths from which a point belongs to one of them for an eye. */
    private static final double APART = 0.02;
    /** The part of a path at its start where names are never put: all paths begin there. */
    private static final double BEGINNING = 0.15;
    /** The room of a key where words are large, as in a hall. */
    private static final double KEY_WIDTH = 0.45;
    private static final double KEY_LINE = 0.08;
    private static final List<Placement> ABOUT = List.of(new Placement(1, 0.4, 0.3), new Placement(1, 0.4, -0.3),
            new Placement(-1, 0.4, 0.3), new Placement(-1, 0.4, -0.3), new Placement(0, 0, 0.9),
            new Placement(0, 0, -0.9), new Placement(1, 0.3, 0.8), new Placement(1, 0.3, -0.8),
            new Placement(-1, 0.3, 0.8), new Placement(-1, 0.3, -0.8));

    /**
     * The name of a path.
     *
     * @param coordinates which path
     * @param at a point of the path, in fractions of the axes
     * @param placement where the name stands about it
     */
    record Name(Parameterisation coordinates, Point at, Placement placement) {
    }

    /**
     * A corner of the view.
     *
     * @param right at the right, not at the left
     * @param top at the top, not at the bottom
     */
    record Corner(boolean right, boolean top) {
        private static final List<Corner> ALL = List.of(new Corner(true, true), new Corner(true, false),
                new Corner(false, true));

        Box box(int lines) {
            double height = lines * KEY_LINE;
            return new Box(right ? 1 - KEY_WIDTH : 0, top ? 1 - height : 0, KEY_WIDTH, height);
        }
    }

    /**
     * A rectangle of the view, in fractions of the axes.
     *
     * @param x its left edge
     * @param y its lower edge
     * @param width its width
     * @param height its height
     */
    record Box(double x, double y, double width, double height) {
        /** A square on the screen about a point. */
        static Box about(Point middle, double reach) {
            return new Box(middle.x() - reach * SIDE / LINE, middle.y() - reach, 2 * reach * SIDE / LINE, 2 * reach);
        }

        static Box of(Point at, Placement placement, double width) {
            double left = at.x() + placement.align() * placement.dx() * SIDE - width * (1 - placement.align()) / 2;
            return new Box(left, at.y() + placement.dy() * LINE - LINE / 2, width, LINE);
        }

        /** The same with room around it, so that two names never read as one. */
        private Box padded() {
            return new Box(x - SIDE, y, width + 2 * SIDE, height);
        }

        private boolean isInView() {
            return x >= 0 && y >= 0 && x + width <= 1 && y + height <= 1;
        }

        boolean contains(Point point) {
            return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
        }

        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /**
     * Places the names of paths.
     *
     * @param paths samples of each path, in fractions of the axes; a path out of view has none, and gets no name
     * @param chosen the path whose name comes first
     * @param text the name of a path
     * @param taken what names must not stand on
     */
    static PathNames of(Map<Parameterisation, List<Point>> paths, Parameterisation chosen,
            Function<Parameterisation, String> text, List<Box> taken) {
        List<Box> boxes = new ArrayList<>(taken);
        List<Name> placed = new ArrayList<>();
        List<Parameterisation> listed = new ArrayList<>();
        Map<Parameterisation, List<Point>> seen = new EnumMap<>(Parameterisation.class);
        paths.forEach((each, samples) -> {
            if (samples.size() > 1) {
                seen.put(each, samples);
            }
        });
        List<Parameterisation> order = new ArrayList<>(seen.keySet());
        order.sort((a, b) -> Boolean.compare(b == chosen, a == chosen));
        for (Parameterisation each : order) {
            double width = width(text.apply(each));
            Optional<Name> name = place(seen, each, width, boxes);
            name.ifPresentOrElse(found -> {
                placed.add(found);
                boxes.add(Box.of(found.at, found.placement, width).padded());
            }, () -> listed.add(each));
        }
        return new PathNames(placed, listed, corner(seen, listed.size(), boxes));
    }

    private static Optional<Name> place(Map<Parameterisation, List<Point>> paths, Parameterisation own, double width,
            List<Box> boxes) {
        List<Point> samples = paths.getOrDefault(own, List.of());
        for (int i = samples.size() - 1; i >= BEGINNING * samples.size(); i--) {
            Point at = samples.get(i);
            if (isApart(paths, own, at)) {
                for (Placement placement : ABOUT) {
                    Box box = Box.of(at, placement, width);
                    if (box.isInView() && boxes.stream().noneMatch(box::meets)
                            && paths.values().stream().flatMap(List::stream).noneMatch(box::contains)) {
                        return Optional.of(new Name(own, at, placement));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isApart(Map<Parameterisation, List<Point>> paths, Parameterisation own, Point at) {
        return paths.entrySet().stream().filter(each -> each.getKey() != own)
                .flatMap(each -> each.getValue().stream())
                .noneMatch(other -> Math.hypot(other.x() - at.x(), other.y() - at.y()) < APART);
    }

    private static Corner corner(Map<Parameterisation, List<Point>> paths, int lines, List<Box> boxes) {
        Corner best = Corner.ALL.getFirst();
        long fewest = Long.MAX_VALUE;
        for (Corner each : Corner.ALL) {
            Box box = each.box(lines);
            long covered = paths.values().stream().flatMap(List::stream).filter(box::contains).count()
                    + 1000 * boxes.stream().filter(box::meets).count();
            if (covered < fewest) {
                fewest = covered;
                best = each;
            }
        }
        return best;
    }

    /** About as wide as words are: a Chinese character takes twice the room of a letter. */
    static double width(String text) {
        return LETTER * text.chars().map(each -> Character.isIdeographic(each) ? 2 : 1).sum();
    }
}
