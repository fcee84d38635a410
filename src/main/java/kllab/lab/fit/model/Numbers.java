package kllab.lab.fit.model;

import kllab.math.Interval;
import kllab.parameter.ParameterRange;

/** The ranges of the numbers of the lab. */
public final class Numbers {
    /** Weights of components: any, since they are normalised. */
    public static final ParameterRange WEIGHTS = new ParameterRange(new Interval(0, 1e6), new Interval(0, 1),
            ParameterRange.Kind.WEIGHT);
    /** The α of the α-divergence. */
    public static final ParameterRange ALPHA = new ParameterRange(new Interval(0, 1), new Interval(0, 1),
            ParameterRange.Kind.SHARE);
    /** The order of the Rényi divergence: any above 0 up to 2, and it is 0 at 0. */
    public static final ParameterRange ORDER = new ParameterRange(new Interval(1e-6, 2), new Interval(0.01, 2));

    /** The weight of the selected component of a mixture q. */
    public static final ParameterRange Q_WEIGHT = new ParameterRange(new Interval(0.001, 0.999),
            new Interval(0.01, 0.99), ParameterRange.Kind.SHARE);
    /** The same as links say it, where 1 stands for one component. */
    static final Interval Q_WEIGHT_READ = new Interval(0.001, 1);

    /** The d of two components at ±d. */
    public static final ParameterRange DISTANCE = new ParameterRange(new Interval(0, 4.5), new Interval(0, 4.5));

    static final Interval MUS = ParameterRange.MU.limits();
    static final Interval SIGMAS = ParameterRange.SIGMA.limits();

    private Numbers() {
    }
}
