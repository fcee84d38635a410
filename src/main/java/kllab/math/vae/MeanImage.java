package kllab.math.vae;

import kllab.math.network.Precision;
import kllab.math.network.Tensor;

/** The decoder that always gives the mean of the training images: the line to beat, for it knows nothing of x. */
public final class MeanImage {
    private MeanImage() {
    }

    /**
     * Its −log p(x), the mean over test images, in nats an image; its KL is 0. Of n training images a pixel’s level is
     * kept within half an image of 0 and 1, so that ink where none was is not impossible.
     *
     * @param training the images whose mean it is, at least one
     * @param test as the likelihood reads them, at least one
     */
    public static double loss(Digits training, Digits test, Likelihood likelihood) {
        double[] mean = training.mean();
        double least = 0.5 / (training.count() + 1);
        Tensor logits = Precision.DOUBLE.zeros(1, mean.length);
        for (int i = 0; i < mean.length; i++) {
            double level = Math.clamp(mean[i], least, 1 - least);
            logits.set(i, Math.log(level / (1 - level)));
        }
        Tensor image = Precision.DOUBLE.zeros(1, mean.length);
        Tensor slopes = Precision.DOUBLE.zeros(1, mean.length);
        double sum = 0;
        for (int i = 0; i < test.count(); i++) {
            test.writeGrey(i, image, 0);
            sum += likelihood.slopes(logits, image, 0, slopes);
        }
        return sum / test.count();
    }
}
