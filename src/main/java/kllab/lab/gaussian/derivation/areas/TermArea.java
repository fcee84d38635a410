package kllab.lab.gaussian.derivation.areas;

import java.util.ArrayList;
import java.util.List;

import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.plot.Mark;
import kllab.plot.Polyline;

/**
 * The area of a term, between its integrand and the axis.
 *
 * @param term the term
 * @param line its integrand
 * @param hatching the lines that fill it
 * @param standing how it is drawn among the others
 */
record TermArea(DerivationTerm term, Polyline line, Hatching hatching, Standing standing) {
    /** The standing of an area among the others, one of which may stand out. */
    enum Standing {
        /** Like all others. */
        EVEN,
        /** Before the others. */
        OUT,
        /** Behind the one that stands out. */
        BACK
    }

    /**
     * Returns the marks of the area on axes. Its parts above and below 0 have colours of their own, and one hatching.
     */
    List<Mark> marks(LineAxes axes) {
        boolean above = line.maxY() > 0;
        boolean below = line.minY() < 0;
        List<Mark> marks = new ArrayList<>();
        if (above) {
            part(marks, below ? line.mapY(y -> Math.max(0, y)) : line, "positive", axes);
        }
        if (below) {
            part(marks, above ? line.mapY(y -> Math.min(0, y)) : line, "negative", axes);
        }
        if (above || below) {
            marks.add(new Mark.Curve(line, edge(above, below)));
        }
        return marks;
    }

    private void part(List<Mark> marks, Polyline edge, String sign, LineAxes axes) {
        marks.add(new Mark.Area(edge, 0, standing == Standing.BACK ? "faded-area" : sign + "-area"));
        if (standing != Standing.BACK) {
            marks.add(new Mark.Curve(hatching.of(edge, axes.x(), axes.areas()), sign + "-hatch"));
        }
    }

    /** The style of its words. */
    String labelStyle() {
        return term.value() < 0 ? "negative-label" : "positive-label";
    }

    private String edge(boolean above, boolean below) {
        if (standing == Standing.BACK) {
            return "faded-edge";
        }
        String sign = above && below ? "both" : above ? "positive" : "negative";
        return standing == Standing.OUT ? sign + "-edge-lit" : sign + "-edge";
    }
}
