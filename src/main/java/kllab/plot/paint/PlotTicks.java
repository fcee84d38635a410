package kllab.plot.paint;

import java.util.List;
import java.util.stream.IntStream;
import kllab.plot.Axis;
import kllab.plot.Scale;
import kllab.plot.Tick;

/**
 * The ticks that an axis has room for.
 *
 * @param style the look of their labels
 */
public record PlotTicks(MarkStyle style) {
    /** Half the width of a digit, in em. */
    private static final double HALF_DIGIT = 0.31;
    private static final double EMS_BESIDE = 5.5;
    private static final double EMS_ABOVE = 4;
    private static final double LEAST_EMS_ABOVE = 1.05;

    /** The ticks of an axis of a length in pixels, as if their labels were short. */
    public List<Tick> alongX(Axis axis, double length) {
        return Tick.of(axis, count(length));
    }

    private int count(double length) {
        return (int) (length / (EMS_BESIDE * em()));
    }

    /** The ticks that stand side by side: fewer where their labels are long. */
    public List<Tick> alongX(Scale x) {
        int count = count(x.length());
        List<Tick> ticks = Tick.of(x.axis(), count);
        while (count > 2 && ticks.size() * (longest(ticks) + 2) * 2 * HALF_DIGIT * em() > x.length()) {
            ticks = Tick.of(x.axis(), --count);
        }
        return ticks;
    }

    /** The ticks of an upright axis of a height in pixels; on a very low one so few that no label touches another. */
    public List<Tick> alongY(Axis axis, double height) {
        List<Tick> ticks = Tick.of(axis, (int) (height / (EMS_ABOVE * em())));
        if (ticks.size() < 2 || axis.spacing() != Axis.Spacing.LINEAR) {
            return ticks;
        }
        double apart = (axis.fraction(ticks.get(1).value()) - axis.fraction(ticks.getFirst().value())) * height;
        int every = (int) Math.ceil(LEAST_EMS_ABOVE * em() / apart);
        int zero = (int) Math.rint(-ticks.getFirst().value() / (ticks.get(1).value() - ticks.getFirst().value()));
        return IntStream.range(0, ticks.size()).filter(i -> Math.floorMod(i - zero, every) == 0).mapToObj(ticks::get)
                .toList();
    }

    /** The width of the longest label, near enough. */
    public double width(List<Tick> ticks) {
        return 2 * HALF_DIGIT * em() * longest(ticks);
    }

    private static int longest(List<Tick> ticks) {
        return ticks.stream().mapToInt(tick -> tick.label().length()).max().orElse(0);
    }

    private double em() {
        return style.font().size();
    }
}
