package kllab.plot;

import java.util.List;

/**
 * A whole plot as data: subplots, from top to bottom, over one x axis.
 *
 * @param x the axis that all subplots share
 * @param names what stands below the axis at 0, 1, 2 …; empty for the numbers of the axis themselves
 * @param subplots at least one
 * @param name the name of the axis, at its right end; may be empty
 */
public record Plot(Axis x, List<String> names, List<Subplot> subplots, String name) {
    /** The lists are not written to from elsewhere. */
    public Plot {
        names = List.copyOf(names);
        subplots = List.copyOf(subplots);
    }

    /** A plot over numbers. */
    public Plot(Axis x, List<Subplot> subplots) {
        this(x, List.of(), subplots, "");
    }

    /** The same with a name of the axis that all subplots share. */
    public Plot named(String other) {
        return new Plot(x, names, subplots, other);
    }

    /** The same, of one subplot, with names of both axes. */
    public Plot named(String acrossName, String upName) {
        return new Plot(x, names, List.of(subplots.getFirst().named(upName)), acrossName);
    }

    /** Returns true if numbers or names stand along the axis that all subplots share. */
    public boolean isMarked() {
        return !names.isEmpty() || subplots.stream().anyMatch(Subplot::isMarked);
    }

    /** A plot over things that have names, the first at 0, the next at 1 …, each with the room of 1. */
    public static Plot over(List<String> names, List<Subplot> subplots) {
        return new Plot(Axis.linear(-0.5, names.size() - 0.5), names, subplots, "");
    }
}
