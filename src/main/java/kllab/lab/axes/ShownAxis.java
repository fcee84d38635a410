package kllab.lab.axes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kllab.math.Interval;
import kllab.plot.Axis;

/**
 * An axis of a plot that a lab shows, which a person can hold and type.
 *
 * @param model the axes that it is one of
 * @param index its place among them
 * @param <S> the state
 */
public record ShownAxis<S>(AxesModel<S, ?> model, int index) {
    /** No typed end is farther from 0: beyond there is little that a double can tell apart. */
    private static final double FARTHEST = 1e300;
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    /** Its name in links. */
    public String name() {
        return model.name(index);
    }

    /**
     * Its ends as a person reads them: those that were typed, or those with which it rests, with as many digits as can
     * be told apart on a plot.
     */
    public ObservableValue<Interval> ends() {
        // A binding is not kept by what it depends on: it can live shorter.
        return Bindings.createObjectBinding(() -> {
            Interval typed = typed(model.state().getValue()).typed().get(name());
            return typed == null ? readable(model.resting(index)) : typed;
        }, model.state(), model.shown());
    }

    private static Interval readable(Axis axis) {
        Interval ends = axis.bounds();
        UnaryOperator<BigDecimal> round = axis.spacing() == Axis.Spacing.LOGARITHMIC
                ? end -> end.round(DIGITS)
                : end -> end.setScale(DIGITS.getPrecision() - (int) Math.ceil(Math.log10(ends.length())),
                        RoundingMode.HALF_EVEN);
        double min = round.apply(BigDecimal.valueOf(ends.min())).doubleValue();
        double max = round.apply(BigDecimal.valueOf(ends.max())).doubleValue();
        return AxisEnds.areEnds(min, max) ? new Interval(min, max) : ends;
    }

    /** The values that its ends may have. */
    public Interval limits() {
        Interval limits = model.rule().limits(index);
        boolean logarithmic = model.resting(index).spacing() == Axis.Spacing.LOGARITHMIC;
        Interval readable = new Interval(logarithmic ? 1 / FARTHEST : -FARTHEST, FARTHEST);
        return new Interval(readable.clamp(limits.min()), readable.clamp(limits.max()));
    }

    /** Returns true if a state prescribes its ends. */
    public boolean isTyped(S of) {
        return typed(of).typed().containsKey(name());
    }

    /** A state that prescribes its ends. */
    public S typed(S of, Interval ends) {
        return model.rule().typed().with().apply(of, typed(of).with(name(), ends));
    }

    /** A state that prescribes the ends with which it rests. */
    S held(S of) {
        return typed(of, model.resting(index).bounds());
    }

    /** A state in which it follows what is shown. */
    public S automatic(S of) {
        return model.rule().typed().with().apply(of, typed(of).without(name()));
    }

    private AxisEnds typed(S of) {
        return model.rule().typed().of().apply(of);
    }
}
