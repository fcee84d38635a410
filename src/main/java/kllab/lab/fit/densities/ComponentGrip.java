package kllab.lab.fit.densities;

import java.util.stream.IntStream;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.Numbers;
import kllab.lab.fit.model.Target;
import kllab.lab.fit.model.plane.Components;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

/**
 * A grip that sets the mean of a component from where its summit is dragged sideways, and its weight from how high.
 *
 * <p>
 * A component of weight w among others that weigh r together is as high as w/(w + r) of its own density, so that w = r
 * h/(1 − h) for a height of h of it. What is dragged by less than its own size upwards keeps its weight: a hand that
 * moves a mean is never quite level.
 *
 * @param model what it sets them in
 * @param index of the component
 * @param pane the plot that the handle lies on
 */
record ComponentGrip(FitModel model, int index, PlotPane pane) implements PlotHandle.Grip {
    private static final double LEVEL = 0.08;
    private static final double HIGHEST = 0.99;
    private static final Interval MUS = ParameterRange.MU.limits();

    @Override
    public void grab() {
        model.history().begin();
    }

    @Override
    public void moveTo(Point point) {
        Target target = model.history().settled().get().target();
        if (index >= target.count()) {
            return;
        }
        double pixel = pane.valuesPerPixel();
        double grid = Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
        double mu = MUS.clamp(ParameterRange.round(MUS.clamp(point.x()), grid));
        double weight = weight(target, point.y());
        model.history().update(state -> state.withPart(index,
                part -> part.withWeight(weight).withNormal(part.normal().withMu(mu))));
    }

    /** The weight at which the component would be so high; what it weighed at the start, if that is nearly so high. */
    private double weight(Target target, double height) {
        Components.Part<Normal> part = target.parts().get(index);
        double own = part.normal().density(part.normal().mu());
        double share = Math.clamp(height / own, 0.001, HIGHEST);
        double before = target.probability(index);
        double others = IntStream.range(0, target.count()).filter(i -> i != index)
                .mapToDouble(i -> target.parts().get(i).weight()).sum();
        if (Math.abs(share - before) < LEVEL * before || others == 0) {
            return part.weight();
        }
        return Numbers.WEIGHTS.limits()
                .clamp(ParameterRange.round(others * share / (1 - share), ParameterRange.FINE_STEP / 10));
    }

    @Override
    public void release() {
        model.history().end();
    }
}
