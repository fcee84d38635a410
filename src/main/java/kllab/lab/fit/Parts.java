package kllab.lab.fit;

import java.util.List;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.plane.Components;

/** The components of p as controls see them: on a line, or in the plane. */
sealed interface Parts {
    /** The model that has them. */
    FitModel model();

    /** The beginning of the ids of what sets their numbers. */
    String place();

    /** The kind of components, in the ids of buttons. */
    String kind();

    /** The numbers of each. */
    List<ComponentNumber> numbers();

    /** The target that has them. */
    Components<?, ?> of(FitState state);

    /** How many there are. */
    default int count(FitState state) {
        return of(state).count();
    }

    /** Returns true if a component can have a weight: some weight must be above 0. */
    default boolean allows(FitState state, int index, double weight) {
        return index >= count(state) || of(state).allows(index, weight);
    }

    /** Returns true if a component can be taken away: something must be left. */
    default boolean isRemovable(FitState state, int index) {
        return index < count(state) && of(state).isRemovable(index);
    }

    /** Takes a component away, as one step. */
    void remove(int index);

    /** The components on a line. */
    record OnLine(FitModel model) implements Parts {
        @Override
        public String place() {
            return "";
        }

        @Override
        public String kind() {
            return "component";
        }

        @Override
        public List<ComponentNumber> numbers() {
            return ComponentNumber.onLine(model);
        }

        @Override
        public Components<?, ?> of(FitState state) {
            return state.target();
        }

        @Override
        public void remove(int index) {
            model.history().update(state -> state.withTarget(state.target().without(index)));
        }
    }

    /** The components in the plane. */
    record InPlane(FitModel model) implements Parts {
        @Override
        public String place() {
            return "plane-";
        }

        @Override
        public String kind() {
            return "plane";
        }

        @Override
        public List<ComponentNumber> numbers() {
            return ComponentNumber.inPlane(model);
        }

        @Override
        public Components<?, ?> of(FitState state) {
            return state.plane().target();
        }

        @Override
        public void remove(int index) {
            model.changePlane(fit -> fit.withTarget(fit.target().without(index)));
        }
    }
}
