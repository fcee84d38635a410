package kllab.lab.plane;

import kllab.math.Interval;
import kllab.plot.Axis;

/**
 * The part of a plane that is shown, or has to be.
 *
 * @param x its axis from left to right
 * @param y its axis upwards
 */
public record Section(Axis x, Axis y) {
    /** Room for the marginal densities, at the right and at the bottom, and a little at the other sides. */
    private static final double ROOM = 0.12;
    private static final double MARGIN = 0.03;
    /** Room for a line of words. */
    private static final double HEAD = 0.08;
    /** Below this part of a section, what it has to show has shrunk to a corner. */
    private static final double SMALLEST_SHARE = 0.4;

    /** A section of those bounds. */
    public static Section over(Interval x, Interval y) {
        return new Section(Axis.linear(x), Axis.linear(y));
    }

    /** The section that shows a box, with room for the marginal densities. */
    public static Section around(Section box) {
        Interval x = box.x.bounds();
        Interval y = box.y.bounds();
        return over(new Interval(x.min() - MARGIN * x.length(), x.max() + ROOM * x.length()),
                new Interval(y.min() - ROOM * y.length(), y.max() + HEAD * y.length()));
    }

    /** The smallest section that holds both. */
    public Section union(Section other) {
        return over(x.bounds().union(other.x.bounds()), y.bounds().union(other.y.bounds()));
    }

    /**
     * The section with equal units on both axes: the one that shows too little for the shape of the panel shows more,
     * about the same middle.
     *
     * @param aspect the width of the panel divided by its height
     */
    public Section squared(double aspect) {
        double width = x.bounds().length();
        double height = y.bounds().length();
        return width > aspect * height
                ? new Section(x, centred(y.bounds().middle(), width / aspect))
                : new Section(centred(x.bounds().middle(), height * aspect), y);
    }

    private static Axis centred(double middle, double length) {
        return Axis.linear(middle - length / 2, middle + length / 2);
    }

    /**
     * The section after a gesture, by the rules of {@link Axis#after}, but both axes stay or neither: they share a
     * unit, and what is long and low fills one of them only.
     *
     * @param before what had to be shown
     * @param now what has to be shown
     */
    public Section after(Section before, Section now) {
        boolean stays = contains(before)
                ? contains(now) && now.share(this) > SMALLEST_SHARE
                : overlaps(x.bounds(), now.x.bounds()) && overlaps(y.bounds(), now.y.bounds());
        return stays ? this : around(now);
    }

    private boolean contains(Section other) {
        return x.bounds().contains(other.x.bounds()) && y.bounds().contains(other.y.bounds());
    }

    private double share(Section of) {
        return Math.max(x.bounds().length() / of.x.bounds().length(),
                y.bounds().length() / of.y.bounds().length());
    }

    private static boolean overlaps(Interval one, Interval other) {
        return one.min() < other.max() && other.min() < one.max();
    }

    /** The bounds with as much again at each side: beyond them nothing is seen, and pixels are not too many. */
    public Section surroundings() {
        Interval wide = x.bounds();
        Interval high = y.bounds();
        return over(wide.stretched(3, wide.middle()), high.stretched(3, high.middle()));
    }
}
