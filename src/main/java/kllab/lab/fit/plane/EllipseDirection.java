package kllab.lab.fit.plane;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.plane.PrincipalAxes;

/**
 * The axes of an ellipse along which its handles are: each new shape takes those nearest to the ones before, so that
 * none jumps.
 */
final class EllipseDirection {
    /** The place of q among the distributions of a fit. */
    static final int Q = -1;

    private final ObservableValue<FitScene> scene;
    private final int index;
    private final ObservableValue<Boolean> held;
    private final ReadOnlyObjectWrapper<PrincipalAxes> axes;

    private EllipseDirection(ObservableValue<FitScene> scene, int index, ObservableValue<Boolean> held) {
        this.scene = scene;
        this.index = index;
        this.held = held;
        PlaneFit fit = scene.getValue().state().plane();
        axes = new ReadOnlyObjectWrapper<>(axes(fit, fit.normal(in(fit)).covariance().isDiagonal()
                ? 0
                : PrincipalAxes.majorAngle(fit.normal(in(fit)))));
        scene.subscribe(now -> axes.set(axes(now.state().plane(), axes.get().angle())));
    }

    /** The axes of q. */
    static EllipseDirection ofQ(ObservableValue<FitScene> scene) {
        return new EllipseDirection(scene, Q, new SimpleObjectProperty<>(true));
    }

    /** The axes of a component of p; they have handles while a number of it was held last. */
    static EllipseDirection ofComponent(FitModel model, ObservableValue<FitScene> scene, int index) {
        return new EllipseDirection(scene, index,
                model.held().map(number -> number.index() == index && isOfPlane(number)));
    }

    private static boolean isOfPlane(PartNumber held) {
        return Arrays.stream(PlaneNumber.values()).anyMatch(each -> each.key().equals(held.key()));
    }

    private PrincipalAxes axes(PlaneFit fit, double near) {
        if (index != Q) {
            return PrincipalAxes.of(fit.normal(in(fit)), near);
        }
        // Without correlations the axes are those of the plot, also where both are equally long.
        return PrincipalAxes.of(fit.q(), switch (fit.kind()) {
            case NONE, FULL -> near;
            case DIAGONAL, ROUND -> 0;
        });
    }

    /** Its place among the components of p, or that of q. */
    int index() {
        return index;
    }

    /** The axes of the scene. */
    ReadOnlyObjectProperty<PrincipalAxes> shown() {
        return axes.getReadOnlyProperty();
    }

    /** Tells whether it is there and has handles. */
    ObservableValue<Boolean> isHandled() {
        return held.flatMap(is -> scene.map(now -> is && isIn(now.state().plane())));
    }

    private boolean isIn(PlaneFit fit) {
        return index == Q || (!fit.isLogistic() && index < fit.target().count());
    }

    /** Says which direction the first axis of the next shape is near to. */
    void turn(double angle) {
        axes.set(axes.get().turned(angle));
    }

    /** Its place in a fit; that of q where there is no such component. */
    int in(PlaneFit fit) {
        return isIn(fit) ? index : Q;
    }
}
