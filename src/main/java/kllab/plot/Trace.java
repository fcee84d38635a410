package kllab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * Values that come one by one, thinned evenly along the axis that they are drawn over, so that never more than a fixed
 * number of them is held; a snapshot that never changes.
 *
 * <p>
 * The first value is kept. On a linear axis every s-th one after it is, and s doubles whenever there would be too many;
 * on a logarithmic axis the next one is a fixed part later. The choice of the kept values depends on the number of
 * values there were, and not on the moment when anybody looked. The trace always holds the latest value too.
 *
 * @param <T> what comes
 */
public final class Trace<T> {
    /** A bound on the number of values that a logarithmic axis has in its coarsest thinning. */
    private static final int LEAST = 64;
    /** The next kept value on a logarithmic axis is at first later by one part in this many. */
    private static final int PARTS = 50;

    private final Axis.Spacing spacing;
    private final int most;
    private final int thinnings;
    private final List<Entry<T>> kept;
    private final @Nullable Entry<T> latest;

    /**
     * A value.
     *
     * @param count the number of values up to and including it, from 1
     * @param value the value
     * @param <T> what comes
     */
    public record Entry<T>(long count, T value) {
    }

    private Trace(Axis.Spacing spacing, int most, int thinnings, List<Entry<T>> kept, @Nullable Entry<T> latest) {
        this.spacing = spacing;
        this.most = most;
        this.thinnings = thinnings;
        this.kept = kept;
        this.latest = latest;
    }

    /**
     * Returns a trace without values.
     *
     * @param spacing of the axis that they are drawn over
     * @param most how many are kept at most; at least 64
     * @throws IllegalArgumentException if that is fewer
     */
    public static <T> Trace<T> along(Axis.Spacing spacing, int most) {
        if (most < LEAST) {
            throw new IllegalArgumentException("most must be at least " + LEAST + ": " + most);
        }
        return new Trace<>(spacing, most, 0, List.of(), null);
    }

    /** Returns the trace with the next value. */
    public Trace<T> with(T value) {
        return with(count() + 1, value);
    }

    /**
     * Returns the trace with a later value: a caller who makes many values can go from each {@link #next} to the
     * following one, and so passes over those that would not be kept.
     *
     * @param count how many values there have been with it
     * @throws IllegalArgumentException if there have been as many already
     */
    public Trace<T> with(long count, T value) {
        if (count <= count()) {
            throw new IllegalArgumentException("after " + count() + " values comes no value " + count);
        }
        Entry<T> entry = new Entry<>(count, value);
        if (count < next()) {
            return new Trace<>(spacing, most, thinnings, kept, entry);
        }
        List<Entry<T>> more = new ArrayList<>(kept);
        more.add(entry);
        int thinner = thinnings;
        while (more.size() > most) {
            more = thinned(more, ++thinner);
        }
        return new Trace<>(spacing, most, thinner, List.copyOf(more), entry);
    }

    private List<Entry<T>> thinned(List<Entry<T>> entries, int times) {
        List<Entry<T>> fewer = new ArrayList<>();
        long next = 0;
        for (Entry<T> each : entries) {
            if (each.count >= next) {
                fewer.add(each);
                next = following(each.count, times);
            }
        }
        return fewer;
    }

    /** Returns the count of the next kept value after a kept one. */
    private long following(long count, int times) {
        return count + switch (spacing) {
            case LINEAR -> 1L << times;
            case LOGARITHMIC -> Math.max(1, count / Math.max(1, PARTS >> times));
        };
    }

    /** Returns the count at which the next value is kept. */
    public long next() {
        return kept.isEmpty() ? 1 : following(kept.getLast().count, thinnings);
    }

    /** Returns how many values there have been. */
    public long count() {
        Entry<T> last = latest;
        return last == null ? 0 : last.count;
    }

    /** Returns the values that are kept, from the first on. */
    public List<Entry<T>> kept() {
        return kept;
    }

    /** Returns the values that are held: those that are kept, and the latest. */
    public List<Entry<T>> held() {
        Entry<T> last = latest;
        if (last == null || kept.getLast().count == last.count) {
            return kept;
        }
        List<Entry<T>> all = new ArrayList<>(kept);
        all.add(last);
        return List.copyOf(all);
    }

    /** Returns the line of a number of the values that are held over their counts. */
    public Polyline line(ToDoubleFunction<T> number) {
        List<Entry<T>> held = held();
        return new Polyline(held.stream().mapToDouble(each -> (double) each.count).toArray(),
                held.stream().mapToDouble(each -> number.applyAsDouble(each.value)).toArray());
    }

    /**
     * Returns the axis of the counts, which grows in steps and so stands still while most values come: to the next 1, 2
     * or 5 times a power of ten from 10 on, and a logarithmic one to the next power of ten from 100 on.
     */
    public Axis axis() {
        return Axis.ofCounts(spacing, count());
    }
}
