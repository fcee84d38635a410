package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kllab.math.network.Precision;
import kllab.math.distribution.LatentDimension;
import org.junit.jupiter.api.Test;

/** The codes of many images, and the mixture that they are. */
class EncodedImagesTest {
    private static final Architecture SIZES = new Architecture(9, 8, 2);

    private static Network network(long seed) {
        return new Network(new Likelihood(Likelihood.Kind.GREY, 1), Weights.initial(SIZES, Precision.SINGLE, seed));
    }

    private static Digits digits(int count) {
        byte[] levels = new byte[9 * count];
        new Random(5).nextBytes(levels);
        return Digits.of(9, levels, new byte[count]);
    }

    @Test
    void theyAreThoseOfEachImage() {
        Network network = network(3);
        Digits digits = digits(250);
        EncodedImages all = EncodedImages.of(network, digits, Parts.IN_TURN);
        assertEquals(250, all.count());
        for (int i : List.of(0, 99, 100, 249)) {
            double[] grey = new double[9];
            for (int j = 0; j < 9; j++) {
                grey[j] = digits.level(i, j) / 255.0;
            }
            List<LatentDimension> one = network.encode(grey);
            for (int j = 0; j < 2; j++) {
                assertEquals(one.get(j).mu(), all.of(i).get(j).mu(), 1e-6);
                assertEquals(one.get(j).sigma(), all.sigma(i, j), 1e-6);
            }
        }
    }

    @Test
    void theDensityOfTheMixtureIsOneInSum() {
        EncodedImages all = EncodedImages.of(network(4), digits(40), Parts.IN_TURN);
        double sum = 0;
        double step = 0.1;
        for (double x = -8; x < 8; x += step) {
            for (double y = -8; y < 8; y += step) {
                sum += all.density(0, 1, x, y) * step * step;
            }
        }
        assertEquals(1, sum, 1e-3);
    }

    @Test
    void theDivergenceOfTheMixtureAgreesWithASumOverAGrid() {
        EncodedImages all = EncodedImages.of(network(4), digits(400), Parts.IN_TURN);
        double sum = 0;
        double step = 0.1;
        for (double x = -8; x < 8; x += step) {
            for (double y = -8; y < 8; y += step) {
                double density = all.density(0, 1, x, y);
                double prior = Math.exp(-0.5 * (x * x + y * y)) / (2 * Math.PI);
                sum += density > 0 ? density * Math.log(density / prior) * step * step : 0;
            }
        }
        assertEquals(sum, all.aggregateDivergence(), 0.05);
        assertTrue(sum > 0);
    }

    @Test
    void manyAreDecodedAsOne() {
        Network network = network(6);
        List<double[]> zs = List.of(new double[]{0, 0}, new double[]{1, -1}, new double[]{-2, 0.5});
        List<double[]> all = network.decode(zs);
        for (int i = 0; i < zs.size(); i++) {
            assertArrayEquals(network.decode(zs.get(i)), all.get(i), 1e-6);
        }
    }

    @Test
    void aMeanImageThatIsTheImageLosesLeast() {
        byte[] levels = {0, (byte) 255, 0, (byte) 255, 0, 0, 0, 0, (byte) 255};
        Digits one = Digits.of(9, levels, new byte[1]);
        // Half an image of two keeps each level within 1/4 and 3/4.
        assertEquals(-9 * Math.log(0.75), MeanImage.loss(one, one, new Likelihood(Likelihood.Kind.BINARY, 1)), 1e-12);
    }
}
