package kllab.math.fit.plane;

import java.util.List;
import java.util.Optional;

/** The derivatives of the divergence at a q, in the directions in which q can be changed within its family. */
final class FamilySlope {
    /** A pivot that is a smaller part of its diagonal entry is none. */
    private static final double FLAT = 1e-9;

    private final List<double[]> directions;
    private final double[] slope;
    private final double[][] bend;

    private FamilySlope(List<double[]> directions) {
        this.directions = directions;
        slope = new double[directions.size()];
        bend = new double[directions.size()][directions.size()];
    }

    /** The derivatives at a point of the surface. */
    static FamilySlope of(PlaneSurface.Point point, List<double[]> directions) {
        FamilySlope own = new FamilySlope(directions);
        for (int k = 0; k < own.slope.length; k++) {
            for (int i = 0; i < PlaneSurface.ORDER; i++) {
                own.slope[k] += directions.get(k)[i] * point.slope(i);
                for (int l = 0; l < own.slope.length; l++) {
                    for (int j = 0; j < PlaneSurface.ORDER; j++) {
                        own.bend[k][l] += directions.get(k)[i] * directions.get(l)[j] * point.bend(i, j);
                    }
                }
            }
        }
        return own;
    }

    /** The length of the gradient. */
    double steepness() {
        return length(slope);
    }

    private static double length(double[] vector) {
        double length = 0;
        for (double each : vector) {
            length = Math.hypot(length, each);
        }
        return length;
    }

    /** Returns true if every curvature is positive. */
    boolean isConvex() {
        return root(0).isPresent();
    }

    /** Newton's step in all coordinates, where the curvatures are made positive by damping, cut to a length of 1. */
    double[] step(double damping) {
        double scale = 0;
        for (int k = 0; k < slope.length; k++) {
            scale = Math.max(scale, Math.abs(bend[k][k]));
        }
        double raised = damping * scale;
        Optional<double[][]> root = root(raised);
        while (root.isEmpty() && raised < 1e3 * scale) {
            raised = Math.max(2 * raised, 1e-3 * scale);
            root = root(raised);
        }
        double[] own = root.map(this::solve).orElse(slope);
        double cut = 1 / Math.max(1, length(own));
        double[] step = new double[PlaneSurface.ORDER];
        for (int k = 0; k < own.length; k++) {
            for (int i = 0; i < step.length; i++) {
                step[i] -= cut * own[k] * directions.get(k)[i];
            }
        }
        return step;
    }

    /** Cholesky's root of the curvatures with this much added to each; none if they are not positive definite. */
    private Optional<double[][]> root(double raised) {
        double[][] root = new double[slope.length][slope.length];
        for (int k = 0; k < root.length; k++) {
            for (int i = 0; i <= k; i++) {
                double sum = bend[k][i] + (i == k ? raised : 0);
                for (int j = 0; j < i; j++) {
                    sum -= root[k][j] * root[i][j];
                }
                if (i == k && !(sum > FLAT * (Math.abs(bend[k][k]) + raised))) {
                    return Optional.empty();
                }
                root[k][i] = i == k ? Math.sqrt(sum) : sum / root[i][i];
            }
        }
        return Optional.of(root);
    }

    private double[] solve(double[][] root) {
        double[] x = slope.clone();
        for (int k = 0; k < x.length; k++) {
            for (int j = 0; j < k; j++) {
                x[k] -= root[k][j] * x[j];
            }
            x[k] /= root[k][k];
        }
        for (int k = x.length - 1; k >= 0; k--) {
            for (int j = k + 1; j < x.length; j++) {
                x[k] -= root[j][k] * x[j];
            }
            x[k] /= root[k][k];
        }
        return x;
    }
}
