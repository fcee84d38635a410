package kllab.lab.discrete.views;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Series;
import kllab.plot.Subplot;

/**
 * H(p) beside H(p, q), in bits: what they have in common, and the gap between them, which is KL. The axis may begin
 * above 0, so that a small gap is seen; then a sign says that the bars go on below it.
 */
public final class GapPicture {
    private static final double HALF = 0.34;
    private static final double BRACKET = 1 + HALF + 0.12;
    private static final double HOOK = 0.08;

    private final CodingScene coding;
    private final DiscreteAxes axes;
    private final List<Mark> marks = new ArrayList<>();

    private GapPicture(CodingScene coding, DiscreteAxes axes) {
        this.coding = coding;
        this.axes = axes;
    }

    /** The picture of a scene’s codes. */
    public static Plot of(CodingScene coding, DiscreteAxes axes) {
        GapPicture picture = new GapPicture(coding, axes);
        picture.draw();
        // The third place is that of the bracket with its words.
        return Plot.over(List.of("H(p)", "H(p, q)", ""), List.of(new Subplot(axes.codes().gap(), 1, picture.marks,
                List.of(Series.listed("entropy-and-cross-entropy", InformationUnit.BITS.plainName(), 0,
                        List.of(coding.idealMean(Side.P), coding.idealMean(Side.Q)))))));
    }

    private void draw() {
        double own = coding.idealMean(Side.P);
        double cross = coding.idealMean(Side.Q);
        marks.add(new Mark.Bar(across(0), new Interval(0, own), "p-bar"));
        marks.add(new Mark.Bar(across(1), new Interval(0, own), "p-bar"));
        marks.add(new Mark.Bar(across(1), new Interval(own, cross), "sum-bar"));
        marks.add(new Mark.Segment(new Point(HALF, own), new Point(1 - HALF, own), "p-limit"));
        marks.add(number(0, own, "H(p) =", "p-label"));
        marks.add(Double.isInfinite(cross)
                ? BarsPicture.endless(1, BarsPicture.named("∞", "H(p, q) ="), "sum-label")
                : number(1, cross, "H(p, q) =", "ink-label"));
        bracket(own, cross);
        String divergence = Readout.STANDARD.of(coding.divergence());
        marks.add(new Mark.Label(new Point(BRACKET, Double.isInfinite(cross) ? cross : 0.5 * (own + cross)),
                "KL\n" + divergence, new Placement(1, 0.3, Double.isInfinite(cross) ? -0.65 : 0), "sum-label"));
        common(own);
    }

    private void bracket(double from, double to) {
        marks.add(new Mark.Segment(new Point(BRACKET, from), new Point(BRACKET, to), "bracket"));
        for (double end : new double[]{from, to}) {
            if (Double.isFinite(end)) {
                marks.add(new Mark.Segment(new Point(BRACKET - HOOK, end), new Point(BRACKET, end), "bracket"));
            }
        }
    }

    /** Names what both bars have, and says where they go on below the axis. */
    private void common(double own) {
        double start = Math.max(0, axes.codes().gap().bounds().min());
        for (int place = 0; place < 2; place++) {
            if (start > 0) {
                marks.add(new Mark.Label(new Point(place, Double.NEGATIVE_INFINITY), "≈",
                        new Placement(0, 0, 0.5), "note", Mark.Ground.NEAR));
            }
        }
        if (own > start) {
            marks.add(new Mark.Label(new Point(1, 0.5 * (start + own)), "H(p)", new Placement(0, 0, 0),
                    "p-label", Mark.Ground.NEAR));
        }
    }

    private static Interval across(int place) {
        return new Interval(place - HALF, place + HALF);
    }

    private static Mark number(int place, double bits, String name, String style) {
        return new Mark.Label(new Point(place, bits), BarsPicture.named(Readout.STANDARD.of(bits), name),
                new Placement(0, 0, 0.65), style, Mark.Ground.NEAR);
    }
}
