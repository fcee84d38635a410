package kllab.lab.vae.model;

/**
 * The held-out numbers at a step of a training, of a part of the test images with one draw each.
 *
 * @param step how many steps had been taken
 * @param reconstruction in nats an image
 * @param kl in nats an image
 */
public record CoursePoint(int step, double reconstruction, double kl) {
    /** Minus the bound, in nats an image. */
    public double loss() {
        return reconstruction + kl;
    }
}
