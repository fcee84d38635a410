package kllab.math.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpectrumTest {
    /** S v = λ v, vectors orthogonal and of length 1, the largest first. */
    @Test
    void vectorsAreStretchedByTheirValues() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            int order = random.nextInt(1, 9);
            double[][] s = positive(random, order);
            Spectrum spectrum = Spectrum.of(Factor.of(s).orElseThrow());
            assertEquals(order, spectrum.order());
            for (int a = 0; a < order; a++) {
                for (int row = 0; row < order; row++) {
                    double sum = 0;
                    for (int column = 0; column < order; column++) {
                        sum += s[row][column] * spectrum.vector(a, column);
                    }
                    assertEquals(spectrum.value(a) * spectrum.vector(a, row), sum, 1e-14 * spectrum.value(0));
                }
                for (int b = 0; b <= a; b++) {
                    double dot = 0;
                    for (int k = 0; k < order; k++) {
                        dot += spectrum.vector(a, k) * spectrum.vector(b, k);
                    }
                    assertEquals(a == b ? 1 : 0, dot, 4e-15);
                    assertTrue(spectrum.value(b) >= spectrum.value(a));
                }
            }
        }
    }

    /** The axes do not depend on the unit, however small or large. */
    @Test
    void aMatrixInOtherUnitsHasTheSameVectors() {
        SplittableRandom random = new SplittableRandom(6);
        double[][] s = positive(random, 4);
        Spectrum spectrum = Spectrum.of(Factor.of(s).orElseThrow());
        for (int exponent : new int[]{-300, -60, 60, 300}) {
            double[][] scaled = Arrays.stream(s)
                    .map(row -> Arrays.stream(row).map(entry -> Math.scalb(entry, exponent)).toArray())
                    .toArray(double[][]::new);
            Spectrum other = Spectrum.of(Factor.of(scaled).orElseThrow());
            for (int i = 0; i < 4; i++) {
                assertEquals(Math.scalb(spectrum.value(i), exponent), other.value(i), 1e-15 * other.value(0));
                for (int k = 0; k < 4; k++) {
                    assertEquals(spectrum.vector(i, k), other.vector(i, k), 1e-14);
                }
            }
        }
    }

    @Test
    void noCoordinateIsMinusZero() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            double[][] s = positive(random, 3);
            for (int k = 0; k < 2; k++) {
                s[2][k] = 0;
                s[k][2] = 0;
            }
            Spectrum spectrum = Spectrum.of(Factor.of(s).orElseThrow());
            for (int a = 0; a < 3; a++) {
                for (int k = 0; k < 3; k++) {
                    assertNotEquals(-0.0, spectrum.vector(a, k));
                }
            }
        }
    }

    private static double[][] positive(SplittableRandom random, int order) {
        double[][] s = new double[order][order];
        for (int k = 0; k < order; k++) {
            double[] b = random.doubles(order, -1, 1).toArray();
            for (int i = 0; i < order; i++) {
                for (int j = 0; j < order; j++) {
                    s[i][j] += b[i] * b[j];
                }
                s[i][i] += 0.01;
            }
        }
        return s;
    }

    @Test
    void smallEigenvaluesKeepTheirDigitsBesideLargeOnes() {
        // By mpmath in 60 digits.
        double tiny = 0x1p-40;
        Spectrum spectrum = Spectrum.of(Factor.of(new double[][]{{1, 1}, {1, 1 + tiny}}).orElseThrow());
        assertEquals(4.547473508863607e-13, spectrum.value(1), 1e-15 * 4.547473508863607e-13);
        assertEquals(2, spectrum.value(0), 1e-12);
        Spectrum graded = Spectrum.of(Factor.of(new double[][]{{1e-80, 0}, {0, 1e80}}).orElseThrow());
        assertEquals(1e-40, graded.root(1), 1e-55);
        assertEquals(1e40, graded.root(0), 1e25);
        assertEquals(1, graded.vector(0, 1));
    }

    @Test
    void aVectorPointsWhereItsLargestCoordinateIsPositive() {
        Spectrum spectrum = Spectrum.of(Factor.of(new double[][]{{2, -1}, {-1, 2}}).orElseThrow());
        assertEquals(3, spectrum.value(0), 1e-15);
        assertEquals(1, spectrum.value(1), 1e-15);
        for (int i = 0; i < 2; i++) {
            assertEquals(Math.sqrt(0.5), Math.abs(spectrum.vector(i, 0)), 1e-15);
            assertTrue(Math.max(spectrum.vector(i, 0), spectrum.vector(i, 1)) > 0);
        }
    }

    @Test
    void theFactorMultipliesBackToTheMatrix() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 100; i++) {
            double[][] s = positive(random, 6);
            Factor factor = Factor.of(s).orElseThrow();
            for (int row = 0; row < 6; row++) {
                for (int column = 0; column <= row; column++) {
                    assertEquals(s[row][column], factor.entry(row, column), Math.ulp(s[row][column]));
                }
                double inverse = factor.inverseEntry(row);
                // By Cramer: the determinant without that row and column over the whole one.
                assertEquals(Math.exp(Factor.of(without(s, row)).orElseThrow().logDeterminant()
                        - factor.logDeterminant()), inverse, 1e-13 * inverse);
            }
        }
    }

    private static double[][] without(double[][] s, int gone) {
        double[][] rest = new double[s.length - 1][s.length - 1];
        for (int i = 0; i < rest.length; i++) {
            for (int j = 0; j < rest.length; j++) {
                rest[i][j] = s[i < gone ? i : i + 1][j < gone ? j : j + 1];
            }
        }
        return rest;
    }
}
