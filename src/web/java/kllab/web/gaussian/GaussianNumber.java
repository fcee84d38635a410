package kllab.web.gaussian;

import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.web.control.PageNumber;

/**
 * A parameter of the Gaussian lab.
 *
 * @param parameter which one
 */
record GaussianNumber(GaussianParameter parameter) implements PageNumber<GaussianState> {
    /** Returns its name. */
    Message name() {
        return Message.of("gaussian.parameter." + parameter.key());
    }

    @Override
    public Message name(GaussianState state) {
        return name();
    }

    @Override
    public ParameterRange range() {
        return parameter.range();
    }

    @Override
    public double of(GaussianState state) {
        return parameter.of(state);
    }

    @Override
    public GaussianState with(GaussianState state, double value) {
        return state.with(parameter, value);
    }
}
