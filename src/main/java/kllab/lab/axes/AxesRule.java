package kllab.lab.axes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.math.Interval;
import kllab.plot.Axis;

/**
 * What the axes of a lab have to show of a state. All lists are in the order of {@link LabAxes#axes}.
 *
 * @param <S> the state
 * @param <A> the axes
 */
public interface AxesRule<S, A extends LabAxes<A>> {
    /** The shortest axes that cut nothing of a state. */
    List<Axis> needed(S state);

    /** The axes that show all of some states, with round ends; at least one state. */
    A fit(List<S> states);

    /** The ends of these axes that states prescribe. */
    default TypedEnds<S> typed() {
        return TypedEnds.none();
    }

    /** The places of the axes that a person can hold and type: those of the plots that a state shows. */
    default List<Integer> adjustable(S state) {
        return List.of();
    }

    /** The values that an axis never goes beyond by typing, or while a handle is dragged along it. */
    default Interval limits(int index) {
        return new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /**
     * The part of an axis that must not be cut even while a handle is dragged along it: never more than where the
     * handle itself is, or the axis would run away from under the hand; none if nothing else moves along the axis.
     */
    default Optional<Interval> besideHandle(int index, S state) {
        return Optional.empty();
    }

    /** The axes with all that depends on them and rests while something is dragged. */
    default A rested(A axes, S state) {
        return axes;
    }

    /**
     * The axes in the middle of a gesture: each grows to its next tick as soon as something would be cut, and none
     * shrinks.
     *
     * @param neededAtRest what was needed when the gesture began
     * @param dragged the places of the axes that a handle is dragged along
     */
    default A grown(A shown, List<Axis> neededAtRest, S now, Set<Integer> dragged) {
        List<Axis> needed = needed(now);
        A next = shown;
        for (int i = 0; i < needed.size(); i++) {
            Axis axis = next.axes().get(i);
            if (axis.spacing() != needed.get(i).spacing() && !dragged.contains(i)) {
                next = next.with(i, fit(List.of(now)).axes().get(i));
            } else {
                Axis need = dragged.contains(i)
                        ? besideHandle(i, now).map(each -> new Axis(each, axis.spacing())).orElse(axis)
                        : needed.get(i);
                next = next.with(i, axis.grown(neededAtRest.get(i), need));
            }
        }
        return next;
    }

    /** The axes after a gesture, by the rules of {@link Axis#after}. */
    default A after(A axes, S before, S now) {
        List<Axis> neededBefore = needed(before);
        List<Axis> needed = needed(now);
        A fit = fit(List.of(now));
        List<Axis> after = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            after.add(axes.axes().get(i).after(neededBefore.get(i), needed.get(i), fit.axes().get(i)));
        }
        return axes.with(after);
    }

    /** The axes with the ends that a state prescribes. */
    default A prescribed(A axes, S at) {
        AxisEnds ends = typed().of().apply(at);
        if (ends.typed().isEmpty()) {
            return axes;
        }
        List<Axis> all = new ArrayList<>();
        for (int i = 0; i < axes.axes().size(); i++) {
            all.add(ends.on(typed().names().get(i), axes.axes().get(i)));
        }
        return axes.with(all);
    }

    /**
     * The axes with more shown at one end of an axis, as far as its limits let it.
     *
     * @param by how much, in lengths of the axis; below 0 at the lower end
     */
    default A stretched(A axes, int index, double by) {
        Axis axis = axes.axes().get(index);
        Axis longer = by > 0 ? axis.extended(0, by) : axis.extended(-by, 0);
        return limits(index).contains(longer.bounds()) ? axes.with(index, longer) : axes;
    }
}
