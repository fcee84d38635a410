package kllab.lab;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A lab in the list of all labs: its answers without a window, and a maker of its screen. Neither is made before
 * somebody wants it, and no class of a window toolkit is loaded before a lab is made.
 *
 * @param <S> the state
 */
public final class LabEntry<S> {
    private final String name;
    private final Supplier<LabValues<S>> source;
    private final Supplier<? extends Lab<S>> maker;
    private @Nullable LabValues<S> values;

    /**
     * A lab.
     *
     * @param name its name in links
     * @param values makes its links and the numbers of its states
     * @param maker makes the lab at its initial state
     */
    public LabEntry(String name, Supplier<LabValues<S>> values, Supplier<? extends Lab<S>> maker) {
        this.name = name;
        this.source = values;
        this.maker = maker;
    }

    /** A lab whose answers are there. */
    public LabEntry(LabValues<S> values, Supplier<? extends Lab<S>> maker) {
        this(values.lab(), () -> values, maker);
    }

    /** The name of the lab in links. */
    public String name() {
        return name;
    }

    /** Its links and the numbers of its states. Lessons are read on other threads. */
    public synchronized LabValues<S> values() {
        LabValues<S> known = values;
        if (known == null) {
            known = source.get();
            values = known;
        }
        return known;
    }

    /** Makes the lab at its initial state. */
    public Supplier<? extends Lab<S>> maker() {
        return maker;
    }
}
