package kllab.lab.vae.network;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.model.Wanted;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;

/**
 * Brings a model the networks that it wants, as long as somebody sees them. The newest wish wins; one that is met is
 * asked of nobody.
 */
public final class NetworkJob {
    private final VaeModel model;
    private final Job<Wanted, Reached> job;

    /**
     * A job that begins at once.
     *
     * @param isShown tells whether the lab is shown; while it is not, nothing is trained
     */
    public NetworkJob(VaeModel model, ObservableValue<Boolean> isShown) {
        this.model = model;
        Hand hand = new Hand(Time.SYSTEM);
        // Steps of a training change the run; what else changes is moved by a person.
        model.history().state().map(VaeState::options).subscribe(options -> hand.move());
        job = new Job<>(Job.Schedule.on(new InOrder(task -> Thread.ofPlatform().daemon().name("vae").start(task))),
                new NetworkWork(Time.SYSTEM, hand::isMoving), this::show).whileShown(isShown);
        model.wanted().subscribe(this::ask);
    }

    /** Is true while a network is being come to. */
    public ReadOnlyBooleanProperty working() {
        return job.working();
    }

    /** How much of the way is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return job.progress();
    }

    private void ask(Wanted wanted) {
        if (!wanted.isLive() && model.reached().get().filter(wanted::isMetBy).isPresent()) {
            job.cancel();
        } else {
            job.request(wanted);
        }
    }

    private void show(Outcome<Reached> outcome) {
        switch (outcome) {
            case Outcome.Part<Reached>(Reached part) -> model.reach(part);
            case Outcome.Done<Reached>(Reached all) -> {
                model.reach(all);
                model.arrive();
            }
            case Outcome.Refused<Reached> refused -> model.pause();
            case Outcome.Failed<Reached> failed -> model.pause();
            case Outcome.Cancelled<Reached> cancelled -> model.pause();
        }
    }
}
