package kllab.lab.axes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import kllab.plot.Axis;

/**
 * The axes of all plots of a lab. They are not part of the state: what they show depends on what a person looked at
 * before.
 *
 * @param <A> the record that implements it
 */
public interface LabAxes<A extends LabAxes<A>> {
    /** The axes, always in the same order. */
    List<Axis> axes();

    /** The same with others, in that order. */
    A with(List<Axis> others);

    /** The same with one axis replaced. */
    default A with(int index, Axis other) {
        List<Axis> others = new ArrayList<>(axes());
        others.set(index, other);
        return with(others);
    }

    /** Merges each axis with the one in the same place of others. */
    default A merged(List<Axis> others, BinaryOperator<Axis> merge) {
        List<Axis> merged = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            merged.add(merge.apply(axes().get(i), others.get(i)));
        }
        return with(merged);
    }
}
