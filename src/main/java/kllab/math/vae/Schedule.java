package kllab.math.vae;

import java.util.List;
import java.util.stream.Stream;

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

    /**
     * The schedule in which a number changes before a step; what was to change at that step or later is dropped, and so
     * is a change to what the number is already.
     */
    public Schedule changed(long step, Quantity quantity, double value) {
        List<Change> earlier = changes.stream()
                .filter(each -> each.step() < step || (each.step() == step && each.quantity() != quantity)).toList();
        Schedule before = new Schedule(rate, objective, earlier);
        if (step == 0) {
            return before.with(quantity, value);
        }
        if (before.at(step).of(quantity) == value) {
            return before;
        }
        return new Schedule(rate, objective,
                Stream.concat(earlier.stream(), Stream.of(new Change(step, quantity, value))).toList());
    }

    /** A number as it is at first. */
    public double of(Quantity quantity) {
        return switch (quantity) {
            case RATE -> rate;
            case BETA -> objective.beta();
            case WARMUP -> objective.warmup();
            case FREE_BITS -> objective.freeBits();
        };
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
