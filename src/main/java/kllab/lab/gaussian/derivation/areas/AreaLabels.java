package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import kllab.math.Interval;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Polyline;

/**
 * The numbers of areas that lie on one another: in a column beside all of them, each at the height of its own edge or
 * as near to it as the others let it, with a line to the edge.
 */
final class AreaLabels {
    /** The part of the axis that a line of words takes in the lowest plot. */
    private static final double LINE = 0.115;
    /** At which part of its extreme an area is pointed at. */
    private static final double SHOULDER = 0.8;
    /** Below this part of the highest extreme the areas are thin enough to write beside. */
    private static final double FOOT = 0.12;

    /** The part of the x axis beside the middle that a column of labels needs. */
    private static final double LEAST_ROOM = 0.35;

    private final LineAxes axes;
    private final double middle;
    private final int side;

    /**
     * Labels on axes.
     *
     * @param axes what is shown
     * @param middle about where the areas are
     * @param side the side of it that is wanted, 1 for the right; the other is taken where the view ends too soon
     */
    AreaLabels(LineAxes axes, double middle, int side) {
        this.axes = axes;
        this.middle = middle;
        double room = axes.x().fraction(middle);
        this.side = (side > 0 ? 1 - room : room) < LEAST_ROOM ? -side : side;
    }

    private record Anchored(TermArea area, Point anchor, String text) {
        double share() {
            return LINE * text.lines().count();
        }
    }

    /** Adds the labels of areas, and the lines to them. */
    void add(List<Mark> marks, List<TermArea> areas, Function<TermArea, String> text) {
        List<Anchored> column = new ArrayList<>(
                areas.stream().map(each -> new Anchored(each, anchor(each), text.apply(each))).toList());
        column.sort(Comparator.comparingDouble(each -> -each.anchor.y()));
        double[] heights = heights(column);
        double x = beside(areas);
        for (int i = 0; i < column.size(); i++) {
            Anchored each = column.get(i);
            Point at = new Point(x, axes.y().value(heights[i]));
            if (each.anchor.y() != 0) {
                marks.add(new Mark.Segment(each.anchor, at, "guide"));
            }
            marks.add(new Mark.Label(at, each.text, new Placement(side, 0.3, 0), each.area.labelStyle()));
        }
    }

    /** Heights of labels from the top down, as fractions of the axis: each at its edge, or as near as others let it. */
    private double[] heights(List<Anchored> column) {
        double[] heights = new double[column.size()];
        double limit = 1;
        for (int i = 0; i < heights.length; i++) {
            double half = column.get(i).share() / 2;
            heights[i] = Math.min(axes.y().fraction(column.get(i).anchor.y()), limit - half);
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
    private double beside(List<TermArea> areas) {
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
    private Point anchor(TermArea area) {
        Polyline line = area.line();
        int summit = -1;
        for (int i = 0; i < line.size(); i++) {
            boolean here = side * line.xs()[i] >= side * middle && Double.isFinite(line.ys()[i]);
            if (here && (summit < 0 || Math.abs(line.ys()[i]) > Math.abs(line.ys()[summit]))) {
                summit = i;
            }
        }
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
}
