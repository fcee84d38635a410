package kllab.math.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric positive definite matrix.
 *
 * <p>
 * One-sided Jacobi rotations make the columns of L D^½ orthogonal; their lengths are then the roots of the eigenvalues.
 * So no eigenvalue is ever negative, and small ones keep their digits beside large ones, which the rotations of the
 * matrix itself would lose. M. R. Hestenes, "Inversion of matrices by biorthogonalization and related results", Journal
 * of the SIAM 6 (1958).
 */
public final class Spectrum {
    private static final double ORTHOGONAL = 0x1p-52;
    private static final int MOST_SWEEPS = 60;

    /** The roots of the eigenvalues, the largest first. */
    private final double[] roots;
    /** The eigenvector of each, of length 1. */
    private final double[][] vectors;

    private Spectrum(double[] roots, double[][] vectors) {
        this.roots = roots;
        this.vectors = vectors;
    }

    /** The spectrum of the matrix that was factored. */
    public static Spectrum of(Factor factor) {
        int order = factor.order();
        double[][] columns = new double[order][order];
        for (int j = 0; j < order; j++) {
            double root = Math.sqrt(factor.pivot(j).value());
            for (int i = j; i < order; i++) {
                columns[j][i] = factor.lower(i, j).value() * root;
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && rotate(columns); sweep++) {
            // Each sweep squares what is left of the angles; five or six are enough.
        }
        double[] lengths = Arrays.stream(columns).mapToDouble(Spectrum::length).toArray();
        int[] places = IntStream.range(0, order).boxed()
                .sorted(Comparator.comparingDouble(j -> -lengths[j])).mapToInt(Integer::intValue).toArray();
        return new Spectrum(Arrays.stream(places).mapToDouble(j -> lengths[j]).toArray(),
                Arrays.stream(places).mapToObj(j -> direction(columns[j], lengths[j])).toArray(double[][]::new));
    }

    /** One rotation of each pair of columns; false if all were orthogonal. */
    private static boolean rotate(double[][] columns) {
        boolean rotated = false;
        for (int a = 0; a < columns.length; a++) {
            for (int b = a + 1; b < columns.length; b++) {
                double alpha = dot(columns[a], columns[a]);
                double beta = dot(columns[b], columns[b]);
                double gamma = dot(columns[a], columns[b]);
                if (Math.abs(gamma) <= ORTHOGONAL * Math.sqrt(alpha) * Math.sqrt(beta)) {
                    continue;
                }
                rotated = true;
                double zeta = (beta - alpha) / (2 * gamma);
                double tangent = Math.copySign(1 / (Math.abs(zeta) + Math.hypot(1, zeta)), zeta);
                double cosine = 1 / Math.hypot(1, tangent);
                rotate(columns[a], columns[b], cosine, cosine * tangent);
            }
        }
        return rotated;
    }

    private static void rotate(double[] a, double[] b, double cosine, double sine) {
        for (int i = 0; i < a.length; i++) {
            double before = a[i];
            a[i] = cosine * before - sine * b[i];
            b[i] = sine * before + cosine * b[i];
        }
    }

    /** Of length 1, and pointing so that its largest coordinate is positive: an eigenvector has no sign of its own. */
    private static double[] direction(double[] column, double length) {
        double largest = Arrays.stream(column).boxed().max(Comparator.comparingDouble(Math::abs)).orElseThrow();
        double unit = Math.copySign(length, largest);
        return Arrays.stream(column).map(each -> each / unit + 0.0).toArray();
    }

    private static double length(double[] column) {
        return Math.sqrt(dot(column, column));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum = Math.fma(a[i], b[i], sum);
        }
        return sum;
    }

    /** The number of eigenvalues. */
    public int order() {
        return roots.length;
    }

    /** The square root of an eigenvalue, 0 being the largest: of a covariance, a standard deviation. */
    public double root(int index) {
        return roots[index];
    }

    /** An eigenvalue, 0 being the largest. */
    public double value(int index) {
        return roots[index] * roots[index];
    }

    /** A coordinate of the eigenvector of an eigenvalue; its vector has length 1. */
    public double vector(int index, int coordinate) {
        return vectors[index][coordinate];
    }
}
