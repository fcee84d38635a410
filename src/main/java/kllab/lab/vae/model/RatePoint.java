package kllab.lab.vae.model;

/**
 * A network in the plane of rate and distortion.
 *
 * @param run that it is of
 * @param rate KL of the test images, in nats an image
 * @param distortion their reconstruction, in nats an image
 */
public record RatePoint(VaeRun run, double rate, double distortion) {
    /** The point of a network of which all numbers are known. */
    static RatePoint of(Reached reached) {
        return new RatePoint(reached.run().upTo(reached.run().steps()), reached.evaluation().bound().kl(),
                reached.evaluation().bound().reconstruction());
    }

    /** The weight of KL at the end of the run. */
    public double beta() {
        return run.last().objective().beta();
    }
}
