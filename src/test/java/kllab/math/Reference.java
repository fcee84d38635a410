package kllab.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The reference values in {@code reference/}: true values in decimal, and how far a double is from one. */
public final class Reference {
    private Reference() {
    }

    /** The rows of a file, without comments and the line of column names, each split at its commas. */
    public static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reference.class.getResourceAsStream("/reference/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The distance of a value from the true one, in units in the last place of the double nearest to the true one. */
    public static double ulps(double value, BigDecimal truth) {
        double nearest = truth.doubleValue();
        if (Double.isInfinite(nearest) || Double.isInfinite(value)) {
            return value == nearest ? 0 : Double.POSITIVE_INFINITY;
        }
        return new BigDecimal(value).subtract(truth).abs()
                .divide(new BigDecimal(Math.ulp(nearest)), MathContext.DECIMAL64).doubleValue();
    }

    /** The error relative to the true value; 0 where both are 0. */
    public static double relativeError(double value, BigDecimal truth) {
        if (truth.signum() == 0) {
            return value == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        if (!Double.isFinite(value)) {
            return value == truth.doubleValue() ? 0 : Double.POSITIVE_INFINITY;
        }
        return new BigDecimal(value).subtract(truth).divide(truth, MathContext.DECIMAL64).abs().doubleValue();
    }
}
