package kllab.lab.fit.plane;

import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.math.distribution.MultivariateNormal;
import kllab.ui.control.Setting;

/**
 * The numbers of a fit in the plane, for controls to set.
 *
 * @param model whose fit it is
 */
public record PlaneSettings(FitModel model) {
    /** A number of a normal distribution in the plane, for controls to set: of a component, or of q for −1. */
    public Setting number(int index, PlaneNumber number) {
        return model.history().setting(number.range(), state -> number.of(state.plane().normal(index)),
                (state, value) -> state.withPlane(state.plane().withNormal(index,
                        (index < 0 ? state.plane().kind() : PlaneFit.Kind.FULL).with(number,
                                state.plane().normal(index), value))));
    }

    /** The weight of a component in the plane, for controls to set; 0 while there is none. */
    public Setting weight(int index) {
        return model.history().setting(PlaneTarget.WEIGHTS,
                state -> index < state.plane().target().count()
                        ? state.plane().target().parts().get(index).weight()
                        : 0,
                (state, value) -> state.plane().target().allows(index, value)
                        ? state.withPlane(state.plane().withPart(index, part -> part.withWeight(value)))
                        : state);
    }

    /** A state with q of the plane where a search has found it, if its numbers are within their limits. */
    public static FitState at(FitState state, MultivariateNormal q) {
        MultivariateNormal held = q;
        for (PlaneNumber number : PlaneNumber.values()) {
            double value = number.of(held);
            double within = number.range().limits().clamp(value);
            held = value == within ? held : number.set(held, within);
        }
        return state.withPlane(state.plane().withQ(held));
    }
}
