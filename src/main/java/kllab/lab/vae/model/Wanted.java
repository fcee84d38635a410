package kllab.lab.vae.model;

/**
 * The network that is wanted.
 *
 * @param run that ends with it
 * @param view the plot of its latent space: which dimensions, and whether the aggregate posterior is drawn
 * @param pace how it is come to
 */
public record Wanted(VaeRun run, LatentView view, Pace pace) {
    /** The ways to come to a network. */
    public enum Pace {
        /** It is looked at: what is on the way to it is not shown. */
        AT_ONCE,
        /** It is trained, and seen on the way. */
        LIVE,
        /** It is trained slowly, and seen after each step. */
        SLOW
    }

    /** Returns true if what is on the way is shown. */
    public boolean isLive() {
        return pace != Pace.AT_ONCE;
    }

    /** Returns true if a network with its pictures is all that is wanted. */
    public boolean isMetBy(Reached reached) {
        return run.upTo(run.steps()).equals(reached.run().upTo(reached.run().steps()))
                && view.pair().equals(reached.pictures().pair()) && reached.evaluation().whole()
                && (!view.aggregate() || reached.pictures().aggregate().isPresent());
    }
}
