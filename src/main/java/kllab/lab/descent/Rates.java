package kllab.lab.descent;

import kllab.math.Interval;

/** How much of the gradient a step may take, and the notches of a slider of it. */
public final class Rates {
    /** The limits of the rate. */
    public static final Interval LIMITS = new Interval(1e-4, 100);
    /** The number of notches of a slider of rates above its lowest: at 1, 2 and 5 times powers of ten. */
    public static final int NOTCHES = 18;

    private Rates() {
    }

    /** The rate of a notch, from 0. */
    public static double at(int notch) {
        double mantissa = switch (notch % 3) {
            case 0 -> 1;
            case 1 -> 2;
            default -> 5;
        };
        // Divided and not multiplied: 2/10⁴ is the double that is nearest to 0.0002.
        int power = notch / 3 - 4;
        return power < 0 ? mantissa / Math.pow(10, -power) : mantissa * Math.pow(10, power);
    }

    /** Returns the place of a rate among the notches, at most a third of a notch beside its own. */
    public static double notch(double rate) {
        return 3 * Math.log10(rate / LIMITS.min());
    }
}
