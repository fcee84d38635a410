package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import kllab.math.Interval;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.plot.Polyline;

/**
 * The names and numbers of areas that lie on one another: in a column beside all of them, each at the height of its own
 * edge or as near to it as the others let it, with a line to the edge. An area that lies to one side has its name
 * there; the others have theirs where there is more room.
 */
final class AreaLabels {
    /** The part of the axis that a line of words takes in the lowest plot. */
    private static final double LINE = 0.2;
    /** At which part of its extreme an area is pointed at. */
    private static final double SHOULDER = 0.8;
    /** Below this part of the highest extreme the areas are thin enough to write beside. */
    private static final double FOOT = 0.12;
    /** An area that is so many times higher on one side lies to that side. */
    private static final double ASIDE = 1.25;
    /** The part of the x axis beside the middle that a column of labels needs. */
    private static final double LEAST_ROOM = 0.3;

    private final LineAxes axes;
    private final double middle;
    private final int roomier;

    /**
     * Labels on axes.
     *
     * @param axes what is shown
     * @param middle about where the areas are
     */
    AreaLabels(LineAxes axes, double middle) {
        this.axes = axes;
        this.middle = middle;
        roomier = axes.x().fraction(middle) > 0.5 ? -1 : 1;
    }

    private record Anchored(TermArea area, Point anchor, Words words) {
        double share() {
            return LINE * words.full().lines().count();
        }
    }

    /** Adds the labels of areas, and the lines to them. */
    void add(List<Mark> marks, List<TermArea> areas, Function<TermArea, Words> text) {
        for (int side : new int[]{-1, 1}) {
            List<Anchored> column = new ArrayList<>(areas.stream().filter(each -> side(each) == side)
                    .map(each -> new Anchored(each, anchor(each, side), text.apply(each))).toList());
            column.sort(Comparator.comparingDouble(each -> -each.anchor.y()));
            double[] heights = heights(column);
            double x = beside(areas, side);
            for (int i = 0; i < column.size(); i++) {
                Anchored each = column.get(i);
                Point at = new Point(x, axes.areas().value(heights[i]));
                if (each.anchor.y() != 0) {
                    marks.add(new Mark.Segment(each.anchor, at, "guide"));
                }
                marks.add(new Mark.Label(at, each.words, new Placement(side, 0.3, 0), each.area.labelStyle()));
            }
        }
    }

    /** The side of the labels of an area. */
    private int side(TermArea area) {
        double left = Math.abs(height(area.line(), summit(area.line(), -1)));
        double right = Math.abs(height(area.line(), summit(area.line(), 1)));
        double room = axes.x().fraction(middle);
        if (right > ASIDE * left && 1 - room > LEAST_ROOM) {
            return 1;
        }
        return left > ASIDE * right && room > LEAST_ROOM ? -1 : roomier;
    }

    /** Heights of labels from the top down, as fractions of the axis: each at its edge, or as near as others let it. */
    private double[] heights(List<Anchored> column) {
        double[] heights = new double[column.size()];
        double limit = 1;
        for (int i = 0; i < heights.length; i++) {
            double half = column.get(i).share() / 2;
            heights[i] = Math.min(axes.areas().fraction(column.get(i).anchor.y()), limit - half);
            limit = heights[i] - half;
        }
        limit = 0;
        for (int i = heights.length - 1; i >= 0; i--) {
            double half = column.get(i).share() / 2;
            heights[i] = Math.max(heights[i], limit + half);
            limit = heights[i] + half;
        }
        return heights;
    }

    /** The x beyond which all areas are low. */
    private double beside(List<TermArea> areas, int side) {
        Interval view = axes.x().bounds();
        double highest = areas.stream().mapToDouble(each -> Math.max(each.line().maxY(), -each.line().minY())).max()
                .orElse(0);
        double edge = middle;
        for (TermArea each : areas) {
            Polyline line = each.line();
            for (int i = 0; i < line.size(); i++) {
                if (Math.abs(line.ys()[i]) > FOOT * highest && side * line.xs()[i] > side * edge) {
                    edge = line.xs()[i];
                }
            }
        }
        return view.clamp(edge);
    }

    /** The place on the outer flank of an area, on the side of the labels, to which its label points. */
    private Point anchor(TermArea area, int side) {
        Polyline line = area.line();
        int summit = summit(line, side);
        if (summit < 0) {
            return new Point(middle, 0);
        }
        int flank = summit;
        while (flank + side >= 0 && flank + side < line.size()
                && Math.abs(line.ys()[flank]) > SHOULDER * Math.abs(line.ys()[summit])) {
            flank += side;
        }
        return new Point(line.xs()[flank], line.ys()[flank]);
    }

    /** The index of the highest or lowest point on a side of the middle; below 0 if there is none. */
    private int summit(Polyline line, int side) {
        int summit = -1;
        for (int i = 0; i < line.size(); i++) {
            boolean here = side * line.xs()[i] >= side * middle && Double.isFinite(line.ys()[i]);
            if (here && (summit < 0 || Math.abs(line.ys()[i]) > Math.abs(line.ys()[summit]))) {
                summit = i;
            }
        }
        return summit;
    }

    private static double height(Polyline line, int index) {
        return index < 0 ? 0 : line.ys()[index];
    }
}
