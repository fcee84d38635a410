package kllab.web.multivariate;

import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.plane.PlaneGesture;
import kllab.lab.plane.PrincipalAxes;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.web.multivariate.EllipseHandle.Grabbed;
import kllab.web.control.PageNumber;

/**
 * The standard deviation along an axis of an ellipse, or the direction of the first one in degrees.
 *
 * @param side which ellipse
 * @param grabbed which axis; the knob stands for the direction
 * @param gestures the axes at the moment, and what another number does
 */
record AxisNumber(Side side, Grabbed grabbed, EllipseGestures gestures) implements PageNumber<MultivariateState> {
    private boolean isDirection() {
        return grabbed == Grabbed.TURN;
    }

    @Override
    public Message name(MultivariateState state) {
        return new EllipseHandle(side, grabbed, gestures).name();
    }

    @Override
    public ParameterRange range() {
        return isDirection() ? PrincipalAxes.DEGREES : ParameterRange.SIGMA;
    }

    @Override
    public double of(MultivariateState state) {
        PrincipalAxes axes = gestures.axes(side);
        return isDirection()
                ? axes.degrees()
                : PlaneGesture.readOut(grabbed == Grabbed.FIRST ? axes.first() : axes.second());
    }

    @Override
    public MultivariateState with(MultivariateState state, double value) {
        return state.withPair(isDirection()
                ? gestures.turned(side, value)
                : gestures.stretched(side, grabbed == Grabbed.FIRST, value));
    }

    @Override
    public String text(MultivariateState state) {
        return NumberText.format(of(state)) + (isDirection() ? "°" : "");
    }
}
