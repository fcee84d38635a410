package kllab.lab.vae.network;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeScene;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Parts;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;

/** Estimates log p(x) of one image when it is asked for, and the bound of that image, so that the gap is seen. */
public final class EvidenceJob {
    private static final int DRAWS = 500;

    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Job<Asked, Found> job;

    /**
     * An image of a network.
     *
     * @param reached the network
     * @param image which of all test images, from 0
     */
    public record Asked(Reached reached, int image) {
        /** The test image of a scene; none without a network, and while a drawing is looked at. */
        public static Optional<Asked> of(VaeScene scene) {
            return scene.reached().filter(each -> scene.isOfTestImage())
                    .map(each -> new Asked(each, scene.state().options().coding().shown()));
        }

        /** Weights need not be compared: a run has one network. */
        boolean is(Asked other) {
            return reached.run().equals(other.reached.run()) && image == other.image;
        }
    }

    /**
     * The numbers of an image, in nats.
     *
     * @param of the image
     * @param logEvidence log p(x) from 500 draws, low on average
     * @param bound the ELBO of the image, from as many
     */
    public record Found(Asked of, double logEvidence, double bound) {
        /** Returns true if these are the numbers of an image. */
        public boolean isOf(Asked asked) {
            return of.is(asked);
        }
    }

    /**
     * A job that waits for its first request.
     *
     * @param isShown tells whether anybody sees what it finds
     */
    public EvidenceJob(ObservableValue<Boolean> isShown) {
        job = new Job<Asked, Found>(
                Job.Schedule.on(new InOrder(task -> Thread.ofPlatform().daemon().name("vae-evidence").start(task))),
                (asked, control) -> {
                    double evidence = HeldOut.logEvidence(asked.reached.network(), asked.reached.test(),
                            asked.image, DRAWS);
                    control.requireWanted();
                    return new Found(asked, evidence,
                            HeldOut.of(asked.reached.network(), asked.reached.test().only(asked.image),
                                    Parts.IN_TURN, DRAWS).elbo());
                }, this::show).whileShown(isShown);
    }

    /** The newest numbers; none before the first. */
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Is true while numbers are on their way. */
    public ReadOnlyBooleanProperty working() {
        return job.working();
    }

    /** Asks for the numbers of an image. */
    public void ask(Asked asked) {
        job.request(asked);
    }

    private void show(Outcome<Found> outcome) {
        if (outcome instanceof Outcome.Done<Found>(Found now)) {
            found.set(Optional.of(now));
        }
    }
}
