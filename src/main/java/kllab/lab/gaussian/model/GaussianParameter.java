package kllab.lab.gaussian.model;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import kllab.lab.Side;
import kllab.math.distribution.Normal;
import kllab.parameter.ParameterRange;

/** One of the four numbers that a person sets: where it stands in the state, and what it may be. */
public enum GaussianParameter {
    /** The mean of p. */
    MU1("mu", Side.P, ParameterRange.MU, Normal::mu, Normal::withMu),
    /** The standard deviation of p. */
    SIGMA1("sigma", Side.P, ParameterRange.SIGMA, Normal::sigma, Normal::withSigma),
    /** The mean of q. */
    MU2("mu", Side.Q, ParameterRange.MU, Normal::mu, Normal::withMu),
    /** The standard deviation of q. */
    SIGMA2("sigma", Side.Q, ParameterRange.SIGMA, Normal::sigma, Normal::withSigma);

    private final String letter;
    private final Side side;
    private final ParameterRange range;
    private final ToDoubleFunction<Normal> of;
    private final BiFunction<Normal, Double, Normal> with;

    GaussianParameter(String letter, Side side, ParameterRange range, ToDoubleFunction<Normal> of,
            BiFunction<Normal, Double, Normal> with) {
        this.letter = letter;
        this.side = side;
        this.range = range;
        this.of = of;
        this.with = with;
    }

    /** The distribution that it is a number of. */
    public Side side() {
        return side;
    }

    /** The name in links, and the end of its message keys. */
    public String key() {
        return letter + side.number();
    }

    /** Returns the range of its values. */
    public ParameterRange range() {
        return range;
    }

    /** Its value in a state. */
    public double of(GaussianState state) {
        return of.applyAsDouble(state.own(side));
    }

    /** The state with this parameter set to a value. */
    GaussianState set(GaussianState state, double value) {
        return state.with(side, with.apply(state.own(side), value));
    }

    /** The symbol in TeX, in the colour of its distribution. */
    public String symbol() {
        return side.tex("\\" + letter + "_" + side.number());
    }
}
