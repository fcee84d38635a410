package kllab.lab.multivariate.latent;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kllab.math.distribution.LatentDimension;

/** Latent spaces worth looking at. */
public enum LatentPreset {
    /** All dimensions at N(0, 1): the divergence is 0. */
    PRIOR(8, i -> LatentDimension.STANDARD),
    /** Only two of many dimensions say anything, and the others are at the prior but for a little noise. */
    COLLAPSED(32, i -> i % 16 == 5
            ? new LatentDimension(i < 16 ? 1.8 : -1.3, i < 16 ? -4.2 : -3.4)
            : new LatentDimension(ripple(i, 0.03), ripple(i + 7, 0.02))),
    /** One dimension whose spread has run away, among many that are as they should be. */
    BAD_DIMENSION(16, i -> i == 10
            ? new LatentDimension(0.4, 5.5)
            : new LatentDimension(ripple(i, 0.9), -0.6 + ripple(i + 3, 0.4)));

    private final List<LatentDimension> dimensions;

    LatentPreset(int count, IntFunction<LatentDimension> dimension) {
        dimensions = IntStream.range(0, count).mapToObj(dimension).toList();
    }

    /** Numbers of two digits or three that look like chance and are the same for everybody. */
    private static double ripple(int index, double most) {
        return Math.rint(1000 * most * Math.sin(2.4 * index + 1)) / 1000;
    }

    /** The dimensions. */
    public List<LatentDimension> dimensions() {
        return dimensions;
    }

    /** The key of its name in the message files. */
    public String messageKey() {
        return "multivariate.latent.preset." + name().toLowerCase(Locale.ROOT);
    }
}
