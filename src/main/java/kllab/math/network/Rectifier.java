package kllab.math.network;

/** The rectifier max(0, y), and its slope: 1 above 0, else 0. */
public final class Rectifier {
    private Rectifier() {
    }

    /** Rectifies numbers in their place. */
    public static void forward(Tensor numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (!(numbers.get(i) > 0)) {
                // What is not a number stays so, and is found.
                numbers.set(i, Double.isNaN(numbers.get(i)) ? Double.NaN : 0);
            }
        }
    }

    /** Turns slopes in rectified numbers into slopes in the numbers before, in their place. */
    public static void backward(Tensor rectified, Tensor slopes) {
        for (int i = 0; i < slopes.size(); i++) {
            if (rectified.get(i) == 0) {
                slopes.set(i, 0);
            }
        }
    }
}
