package kllab.lab.vae.model;

/**
 * The things that the lab shows of a network.
 *
 * @param latent the plot of the latent space
 * @param coding the image that is looked at
 * @param draws which draws of the prior, from 0
 * @param drawn whether decoded images are drawn pixel by pixel, or shown as probabilities
 * @param view the plot of the training
 */
public record VaeOptions(LatentView latent, Coding coding, int draws, boolean drawn, View view) {
    /** The options at first. */
    public static final VaeOptions INITIAL = new VaeOptions(LatentView.INITIAL, Coding.INITIAL, 0, false, View.STEPS);

    /** The plots of the training. */
    public enum View {
        /** Reconstruction and KL over steps. */
        STEPS,
        /** Rate against distortion, a point for each network. */
        RATES;
    }

    /** The same with another plot of the latent space. */
    public VaeOptions withLatent(LatentView other) {
        return new VaeOptions(other, coding, draws, drawn, view);
    }

    /** The same with another image or code. */
    public VaeOptions withCoding(Coding other) {
        return new VaeOptions(latent, other, draws, drawn, view);
    }

    /** The same with other draws of the prior. */
    public VaeOptions withDraws(int other) {
        return new VaeOptions(latent, coding, other, drawn, view);
    }

    /** The same with decoded images drawn, or as probabilities. */
    public VaeOptions withDrawn(boolean other) {
        return new VaeOptions(latent, coding, draws, other, view);
    }

    /** The same with another plot of the training. */
    public VaeOptions withView(View other) {
        return new VaeOptions(latent, coding, draws, drawn, other);
    }
}
