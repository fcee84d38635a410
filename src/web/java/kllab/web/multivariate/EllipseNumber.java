package kllab.web.multivariate;

import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.plane.PlaneNumber;
import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * A mean, a standard deviation or the correlation of one of the two.
 *
 * @param side whose it is
 * @param parameter which one
 */
record EllipseNumber(Side side, PlaneNumber parameter) implements PageNumber<MultivariateState> {
    /** Returns the end of its names in the page. */
    String id() {
        return side.style() + "-" + parameter.letteredKey();
    }

    @Override
    public Message name(MultivariateState state) {
        return Message.of("multivariate.parameter." + parameter.letteredKey(), side.style());
    }

    @Override
    public ParameterRange range() {
        return parameter.range();
    }

    @Override
    public double of(MultivariateState state) {
        return parameter.of(state.pair().own(side));
    }

    @Override
    public MultivariateState with(MultivariateState state, double value) {
        return state.withPair(state.pair().with(side, parameter.set(state.pair().own(side), value)));
    }

    @Override
    public boolean isIn(MultivariateState state) {
        return state.pair().isPlane();
    }

    @Override
    public boolean isDisabled(MultivariateState state) {
        return parameter == PlaneNumber.RHO && state.pair().diagonal();
    }
}
