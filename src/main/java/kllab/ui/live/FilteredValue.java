package kllab.ui.live;

import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The latest of a source's values that meets a condition. */
public final class FilteredValue {
    private FilteredValue() {
    }

    /**
     * Follows a source while its values meet a condition, and rests on the last one that did; so what is not shown
     * costs nothing.
     *
     * <p>
     * Unlike {@link ObservableValue#when}, which was tried, it has no second observable to come to terms with: there, a
     * source that changed together with the condition was lost when the first to observe it did so in answer to the
     * condition.
     *
     * @param source what to follow; its first value stands until another meets the condition
     */
    public static <T> ObservableValue<T> of(ObservableValue<T> source, Predicate<T> condition) {
        ReadOnlyObjectWrapper<T> latest = new ReadOnlyObjectWrapper<>(source.getValue());
        source.subscribe(value -> {
            if (condition.test(value)) {
                latest.set(value);
            }
        });
        return latest.getReadOnlyProperty();
    }
}
