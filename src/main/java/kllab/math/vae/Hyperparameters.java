package kllab.math.vae;

/**
 * All that a training depends on besides its images and the number of steps.
 *
 * @param architecture the sizes of the layers
 * @param likelihood of the pixels
 * @param schedule what is made small, and how fast
 * @param batch images a step
 * @param seed of all that is drawn
 */
public record Hyperparameters(Architecture architecture, Likelihood likelihood, Schedule schedule, int batch,
        long seed) {
}
