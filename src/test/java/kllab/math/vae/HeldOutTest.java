package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.math.vae.Likelihood.Kind;
import org.junit.jupiter.api.Test;

/** The bound of held-out images is below what it bounds. */
class HeldOutTest {
    private static final Objective USUAL = new Objective(1, 0, 0, false);
    private static final double STEP = 0.01;
    private static final double FAR = 9;

    @Test
    void theBoundIsBelowTheEvidenceWhichIsThatOfAPlainSumOverZ() throws Diverged {
        Hyperparameters two = TinyImages.hyperparameters(Kind.BINARY, 1e-2, USUAL);
        Hyperparameters one = new Hyperparameters(new Architecture(TinyImages.PIXELS, 7, 1), two.likelihood(),
                two.schedule(), 10, 4);
        Network network = TinyImages.trained(one, Parts.IN_TURN, 200).network();
        Digits digits = TinyImages.of(10).drawn(1);
        double all = 0;
        for (int i = 0; i < digits.count(); i++) {
            double evidence = evidence(network, digits, i);
            assertEquals(evidence, HeldOut.logEvidence(network, digits, i, 20_000), 0.1);
            all += evidence / digits.count();
        }
        double elbo = HeldOut.of(network, digits, Parts.IN_TURN).elbo();
        assertTrue(elbo < all, elbo + " and " + all);
    }

    /** log Σ p(x | z) p(z) Δz. */
    private static double evidence(Network network, Digits digits, int image) {
        double sum = 0;
        for (double z = -FAR; z < FAR; z += STEP) {
            double log = -0.5 * z * z;
            double[] ink = network.decode(new double[]{z});
            for (int i = 0; i < ink.length; i++) {
                log += Math.log(digits.level(image, i) > 0 ? ink[i] : 1 - ink[i]);
            }
            sum += STEP * Math.exp(log) / Math.sqrt(2 * Math.PI);
        }
        return Math.log(sum);
    }

    @Test
    void theDivergenceOfEachDimensionIsTheMeanOverTheImages() throws Diverged {
        Network network = TinyImages.trained(TinyImages.hyperparameters(Kind.GREY, 1e-2, USUAL), Parts.IN_TURN, 100)
                .network();
        Digits digits = TinyImages.of(30);
        HeldOut heldOut = HeldOut.of(network, digits, Parts.IN_TURN);
        for (int j = 0; j < 2; j++) {
            double mean = 0;
            for (int i = 0; i < digits.count(); i++) {
                double[] image = new double[TinyImages.PIXELS];
                for (int k = 0; k < image.length; k++) {
                    image[k] = digits.level(i, k) / 255.0;
                }
                List<LatentDimension> q = network.encode(image);
                mean += LatentDivergence.of(q.get(j)) / digits.count();
            }
            assertEquals(mean, heldOut.perDimension().get(j), 1e-6 * (1 + mean));
        }
        assertEquals(-heldOut.elbo(), heldOut.reconstruction() + heldOut.kl(), 1e-12);
    }
}
