package kllab.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A round value that an axis is labelled with.
 *
 * <p>
 * On a linear axis the ticks are multiples, by an integer index, of a step of 1, 2 or 5 times a power of ten, so that
 * they never drift; on a logarithmic axis they are 1, 2 and 5 times powers of ten, unless it is too short for those.
 *
 * @param value where it stands
 * @param label what it says: all labels of a linear axis have the same number of decimals
 */
public record Tick(double value, String label) {
    private static final long[] MANTISSAS = {1, 2, 5};
    private static final int LONGEST_PLAIN_EXPONENT = 5;

    /** The ticks within an axis, from small to large: about as many as asked for, and at least two where possible. */
    public static List<Tick> of(Axis axis, int count) {
        return switch (axis.spacing()) {
            case LINEAR -> linear(axis, Math.max(2, count));
            case LOGARITHMIC -> logarithmic(axis, Math.max(2, count));
        };
    }

    /** The smallest step of 1, 2 or 5 times a power of ten that is not below the given length. */
    public static double niceStep(double length) {
        int exponent = (int) Math.floor(Math.log10(length));
        for (long mantissa : MANTISSAS) {
            double step = decimal(mantissa, exponent);
            if (step >= length * (1 - 1e-12)) {
                return step;
            }
        }
        return decimal(1, exponent + 1);
    }

    private static List<Tick> linear(Axis axis, int count) {
        double step = niceStep(axis.bounds().length() / count);
        int exponent = (int) Math.floor(Math.log10(step) + 1e-9);
        double tolerance = axis.bounds().length() * 1e-9;
        long first = (long) Math.ceil((axis.bounds().min() - tolerance) / step);
        long last = (long) Math.floor((axis.bounds().max() + tolerance) / step);
        long mantissa = Math.round(step / decimal(1, exponent));
        double largest = Math.max(Math.abs(axis.bounds().min()), Math.abs(axis.bounds().max()));
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last && ticks.size() <= 4 * count; i++) {
            BigDecimal exact = BigDecimal.valueOf(i * mantissa).scaleByPowerOfTen(exponent);
            ticks.add(new Tick(exact.doubleValue(), label(exact, exponent, largest)));
        }
        // A coarse step may pass over the whole axis, a fifth of the axis never does.
        return ticks.size() < 2 && count < 5 ? linear(axis, count + 1) : ticks;
    }

    private static List<Tick> logarithmic(Axis axis, int count) {
        int first = (int) Math.floor(Math.log10(axis.bounds().min()));
        int last = (int) Math.floor(Math.log10(axis.bounds().max()));
        int stride = Math.max(1, (last - first + 1) / count);
        // Where not every power has a tick, the first one that lies within the axis has.
        int start = stride > 1 ? (int) Math.ceil(Math.log10(axis.bounds().min()) - 1e-9) : first;
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = start; exponent <= last; exponent += stride) {
            for (long mantissa : stride > 1 || last - first > count / 2 ? new long[]{1} : MANTISSAS) {
                double value = decimal(mantissa, exponent);
                if (axis.bounds().contains(value)) {
                    BigDecimal exact = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent);
                    ticks.add(new Tick(value, label(exact, exponent, value)));
                }
            }
        }
        // An axis zoomed in between those has none, or one that says nothing of its scale.
        return ticks.size() >= 2 ? ticks : linear(axis, count);
    }

    private static double decimal(long mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent).doubleValue();
    }

    private static String label(BigDecimal value, int stepExponent, double largest) {
        int exponent = (int) Math.floor(Math.log10(largest));
        if (exponent > LONGEST_PLAIN_EXPONENT || exponent < -LONGEST_PLAIN_EXPONENT) {
            if (value.signum() == 0) {
                return "0";
            }
            BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).setScale(
                    Math.clamp(exponent - stepExponent, 0, 15),
                    RoundingMode.HALF_EVEN);
            return minus(mantissa.toPlainString()) + "·10" + superscript(exponent);
        }
        return minus(value.setScale(Math.max(0, -stepExponent), RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String superscript(int exponent) {
        StringBuilder raised = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return raised.toString();
    }
}
