package kllab.lab.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.Whitening;
import kllab.plot.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EllipseTest {
    private static final Section BOX = Section.over(new Interval(-3, 3), new Interval(-2, 2));

    private static MultivariateNormal normal(double x, double y, Spread spread) {
        return MultivariateNormal.of(new double[]{x, y}, spread.covariance());
    }

    /** Inside the box, across each of its edges, about it, far away, thin, and as large as any. */
    static Stream<MultivariateNormal> normals() {
        return Stream.of(normal(0, 0, new Spread(0.5, 0.4, 0.6)), normal(2, 1, new Spread(1, 1.2, -0.3)),
                normal(0, 0, new Spread(9, 9, 0.2)), normal(50, 0, new Spread(1, 1, 0)),
                normal(0, 1, new Spread(1e6, 1e-6, 0.3)), normal(-1e6, 0, new Spread(1e6, 3, 0)),
                normal(0, 0, new Spread(2, 2, 0.999999)), normal(1e6, 1e6, new Spread(1e6, 1e6, -0.5)));
    }

    @ParameterizedTest
    @MethodSource("normals")
    void everyPointWithinTheBoxLiesOnTheEllipseAndNoneOutsideOfIt(MultivariateNormal normal) {
        Polyline line = new Ellipse(normal, 2).within(BOX);
        for (int i = 0; i < line.size(); i++) {
            double x = line.xs()[i];
            double y = line.ys()[i];
            assertTrue(BOX.x().bounds().contains(x) && BOX.y().bounds().contains(y));
            if (Math.abs(x) < 3 && Math.abs(y) < 2) {
                double[] z = Whitening.of(normal).point(x, y);
                assertEquals(2, Math.hypot(z[0], z[1]), 1e-5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("normals")
    void whatTheLineEnclosesIsWhatIsNearerThanTheEllipse(MultivariateNormal normal) {
        Polyline line = new Ellipse(normal, 2).within(BOX);
        for (double x = -2.9; x < 3; x += 0.37) {
            for (double y = -1.9; y < 2; y += 0.23) {
                double[] z = Whitening.of(normal).point(x, y);
                double sigmas = Math.hypot(z[0], z[1]);
                if (Math.abs(sigmas - 2) > 0.02) {
                    assertEquals(sigmas < 2, encloses(line, x, y), "at " + x + ", " + y);
                }
            }
        }
    }

    private static boolean encloses(Polyline line, double x, double y) {
        boolean inside = false;
        for (int i = 1; i < line.size(); i++) {
            double y1 = line.ys()[i - 1];
            double y2 = line.ys()[i];
            if (y1 > y != y2 > y
                    && x < line.xs()[i - 1] + (y - y1) / (y2 - y1) * (line.xs()[i] - line.xs()[i - 1])) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Test
    void theFurthestPointIsFurtherThanAllOthers() {
        MultivariateNormal normal = normal(1, -1, new Spread(1.3, 0.7, 0.6));
        Ellipse ellipse = new Ellipse(normal, 2);
        Polyline line = ellipse.within(Section.over(new Interval(-50, 50), new Interval(-50, 50)));
        double most = ellipse.furthest(-2, 3).x() * -2 + ellipse.furthest(-2, 3).y() * 3;
        for (int i = 0; i < line.size(); i++) {
            assertTrue(line.xs()[i] * -2 + line.ys()[i] * 3 <= most + 1e-12);
        }
    }
}
