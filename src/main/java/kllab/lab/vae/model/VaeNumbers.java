package kllab.lab.vae.model;

import java.util.List;
import kllab.math.Interval;
import kllab.math.vae.Schedule.Quantity;
import kllab.parameter.ParameterRange;

/** The ranges of the numbers of a training and of what is shown of its network. */
public final class VaeNumbers {
    /** The weight of KL. */
    public static final ParameterRange BETA = new ParameterRange(ChangeField.BETAS, ChangeField.BETAS,
            ParameterRange.Kind.RATIO_OR_ZERO);
    /** A coordinate of z. */
    public static final ParameterRange Z = new ParameterRange(new Interval(-1000, 1000), new Interval(-5, 5));
    /** The numbers of ε, and of draws from the prior. */
    static final Interval NUMBERS = new Interval(0, Coding.MOST_NOISE);

    private VaeNumbers() {
    }

    /** Useful values of a number, to choose from. */
    public static List<Double> usual(Quantity quantity) {
        return switch (quantity) {
            case RATE -> List.of(0.0001, 0.0003, 0.001, 0.003, 0.01, 0.1, 10.0);
            case BETA -> List.of(0.0, 1.0, 4.0, 50.0);
            case WARMUP -> List.of(0.0, 500.0, 1000.0, 2000.0, 5000.0);
            case FREE_BITS -> List.of(0.0, 0.1, 0.25, 0.5, 1.0, 2.0);
        };
    }
}
