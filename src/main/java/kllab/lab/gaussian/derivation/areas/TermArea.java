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
 * @param standing how it is drawn among the others
 */
record TermArea(DerivationTerm term, Polyline line, Standing standing) {
    /** The standing of an area among the others, one of which may stand out. */
    enum Standing {
        /** Like all others. */
        EVEN,
        /** Before the others. */
        OUT,
        /** Behind the one that stands out. */
        BACK
    }

    /** Returns the marks of the area. Its parts above and below the axis have colours of their own. */
    List<Mark> marks() {
        boolean above = line.maxY() > 0;
        boolean below = line.minY() < 0;
        List<Mark> marks = new ArrayList<>();
        if (above) {
            marks.add(new Mark.Area(below ? line.mapY(y -> Math.max(0, y)) : line, 0, area("positive")));
        }
        if (below) {
            marks.add(new Mark.Area(above ? line.mapY(y -> Math.min(0, y)) : line, 0, area("negative")));
        }
        if (above || below) {
            marks.add(new Mark.Curve(line, edge(above, below)));
        }
        return marks;
    }

    /** The style of its number. */
    String labelStyle() {
        return term.value() < 0 ? "negative-label" : "positive-label";
    }

    private String area(String sign) {
        return standing == Standing.BACK ? "faded-area" : sign + "-area";
    }

    private String edge(boolean above, boolean below) {
        if (standing == Standing.BACK) {
            return "faded-edge";
        }
        String sign = above && below ? "both" : above ? "positive" : "negative";
        return standing == Standing.OUT ? sign + "-edge-lit" : sign + "-edge";
    }
}
