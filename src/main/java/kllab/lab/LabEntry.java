package kllab.lab;

import java.util.function.Supplier;

/**
 * A lab in the list of all labs: its answers without a window, and a maker of its screen. No class of a window toolkit
 * is loaded before a lab is made.
 *
 * @param values its links and the numbers of its states
 * @param maker makes the lab at its initial state
 * @param <S> the state
 */
public record LabEntry<S>(LabValues<S> values, Supplier<? extends Lab<S>> maker) {
    /** The name of the lab in links. */
    public String name() {
        return values.lab();
    }
}
