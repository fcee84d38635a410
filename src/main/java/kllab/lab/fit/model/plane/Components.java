package kllab.lab.fit.model.plane;

import java.util.ArrayList;
import java.util.List;

/**
 * A target that a person puts together of normal distributions with weights, on a line or in the plane.
 *
 * @param <N> the distributions
 * @param <T> the target itself
 */
public interface Components<N, T> {
    /**
     * A component.
     *
     * @param weight in proportion to the others; 0 leaves it out
     * @param normal its distribution
     * @param <N> the distributions
     */
    record Part<N>(double weight, N normal) {
        /** The part with another weight. */
        public Part<N> withWeight(double other) {
            return new Part<>(other, normal);
        }

        /** The part with another distribution. */
        public Part<N> withNormal(N other) {
            return new Part<>(weight, other);
        }
    }

    /** The components, in the order of the screen. */
    List<Part<N>> parts();

    /** The target with other components. */
    T withParts(List<Part<N>> others);

    /** The number of components. */
    default int count() {
        return parts().size();
    }

    /** The target with another component in a place. */
    default T with(int index, Part<N> other) {
        List<Part<N>> others = new ArrayList<>(parts());
        others.set(index, other);
        return withParts(others);
    }

    /** The target with one more component, behind the others. */
    default T with(Part<N> another) {
        List<Part<N>> more = new ArrayList<>(parts());
        more.add(another);
        return withParts(more);
    }

    /** Returns true if a component can have this weight: some weight must be above 0. */
    default boolean allows(int index, double weight) {
        return weight > 0 || isRemovable(index);
    }

    /** Returns true if a component can be taken away: something must be left. */
    default boolean isRemovable(int index) {
        for (int i = 0; i < count(); i++) {
            if (i != index && parts().get(i).weight() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The target without a component, if it can be taken away. */
    default T without(int index) {
        List<Part<N>> left = new ArrayList<>(parts());
        if (isRemovable(index)) {
            left.remove(index);
        }
        return withParts(left);
    }
}
