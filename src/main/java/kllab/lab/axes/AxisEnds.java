package kllab.lab.axes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.plot.Axis;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The ends of axes that a person typed or holds, by the names of the axes: those do not follow what is shown. In links
 * they are {@code x=-4,4}.
 *
 * @param typed the ends by names
 */
public record AxisEnds(Map<String, Interval> typed) {
    /** All axes follow what is shown. */
    public static final AxisEnds NONE = new AxisEnds(Map.of());

    private static final Interval NUMBERS = new Interval(-Double.MAX_VALUE / 4,
            Double.MAX_VALUE / 4);
    /** Fewer different numbers than these make no axis. */
    private static final double FEWEST_ULPS = 16;
    private static final Interval TWO = new Interval(2, 2);

    /** The map cannot change. */
    public AxisEnds {
        typed = Map.copyOf(typed);
    }

    /** The same with ends for an axis. */
    public AxisEnds with(String name, Interval ends) {
        Map<String, Interval> others = new TreeMap<>(typed);
        // Of the two zeros links know one.
        others.put(name, new Interval(ends.min() + 0.0, ends.max() + 0.0));
        return new AxisEnds(others);
    }

    /** The same with an axis that follows what is shown. */
    public AxisEnds without(String name) {
        Map<String, Interval> others = new TreeMap<>(typed);
        others.remove(name);
        return new AxisEnds(others);
    }

    /** Returns an axis with the ends of its name, if there are any and its spacing can show them; else the axis. */
    public Axis on(String name, Axis axis) {
        return Optional.ofNullable(typed.get(name))
                .filter(ends -> ends.min() > 0 || axis.spacing() == Axis.Spacing.LINEAR)
                .map(ends -> new Axis(ends, axis.spacing())).orElse(axis);
    }

    /** Returns true if an axis can go from one number to another: the first is smaller, and not by rounding only. */
    public static boolean areEnds(double min, double max) {
        return max - min > FEWEST_ULPS * Math.ulp(Math.max(Math.abs(min), Math.abs(max)));
    }

    /** The place of the ends of some axes in links. */
    public static LinkField<AxisEnds> field(List<String> names) {
        return new LinkField<>() {
            @Override
            public void write(LinkWriter writer, AxisEnds ends, AxisEnds usual) {
                for (String name : names) {
                    Interval typed = ends.typed.get(name);
                    if (typed != null) {
                        writer.numbers(name, List.of(typed.min(), typed.max()));
                    }
                }
            }

            @Override
            public AxisEnds read(LinkReader reader, AxisEnds before) throws BadInput {
                AxisEnds ends = before;
                for (String name : names) {
                    Optional<List<Double>> numbers = reader.numbers(name, NUMBERS, TWO);
                    if (numbers.isPresent()) {
                        ends = ends.with(name, interval(name, numbers.get()));
                    }
                }
                return ends;
            }
        };
    }

    private static Interval interval(String name, List<Double> ends) throws BadInput {
        double min = ends.getFirst();
        double max = ends.getLast();
        if (!areEnds(min, max)) {
            throw new BadInput(Message.of("link.ends", Message.of("link.parameter", name)));
        }
        return new Interval(min, max);
    }
}
