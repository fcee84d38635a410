package kllab.math.vae;

import java.util.List;

/**
 * The objective of each step of a training, and the size of the step.
 *
 * @param rate the step size of Adam
 * @param objective what is made small
 * @param changes of these on the way, in the order of their steps
 */
public record Schedule(double rate, Objective objective, List<Change> changes) {
    /** The changes cannot change. */
    public Schedule {
        changes = List.copyOf(changes);
    }

    /** A number that can be changed on the way. */
    public enum Quantity {
        RATE, BETA, WARMUP, FREE_BITS
    }

    /**
     * A change on the way.
     *
     * @param step before which step, from 0
     * @param quantity what changes
     * @param value to what
     */
    public record Change(long step, Quantity quantity, double value) {
    }

    /** The schedule as it is in a step, from 0. */
    public Schedule at(long step) {
        Schedule now = this;
        for (Change change : changes) {
            if (change.step() <= step) {
                now = now.with(change.quantity(), change.value());
            }
        }
        return now;
    }

    /** Another step size, from the first step on. */
    public Schedule withRate(double other) {
        return new Schedule(other, objective, changes);
    }

    private Schedule with(Quantity quantity, double value) {
        Objective o = objective;
        return switch (quantity) {
            case RATE -> withRate(value);
            case BETA -> with(new Objective(value, o.warmup(), o.freeBits(), o.meanOverPixels()));
            case WARMUP -> with(new Objective(o.beta(), (int) value, o.freeBits(), o.meanOverPixels()));
            case FREE_BITS -> with(new Objective(o.beta(), o.warmup(), value, o.meanOverPixels()));
        };
    }

    private Schedule with(Objective other) {
        return new Schedule(rate, other, changes);
    }
}
