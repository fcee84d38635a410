package kllab.math.divergence;

/**
 * How far a logarithm lies below its tangent at 1: e − log(1 + e), which is never negative.
 *
 * <p>
 * Every divergence is made of it: KL(p ‖ q) is its mean over p at e = q/p − 1.
 */
final class LogExcess {
    private LogExcess() {
    }

    /**
     * e − log(1 + e), within a few ulp.
     *
     * @param e from −1, and as accurate as it is small
     * @param ratio 1 + e, and as accurate as that is small
     */
    static double of(double e, double ratio) {
        if (e < -0.29 || e > 0.41) {
            return e - Math.log(ratio);
        }
        // log(1 + e) = 2 atanh(s), and e − 2s = es: the leading terms cancel on paper.
        double s = e / (2 + e);
        return s * (e - 2 * s * s * NormalKernel.atanhTail(s * s));
    }
}
