package kllab.lab.fit.plane;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitScene;
import kllab.lab.plane.PrincipalAxes;
import kllab.math.distribution.MultivariateNormal;

/** The axes of q along which its handles are: each new q takes those nearest to the ones before, so that none jumps. */
final class QDirection {
    private final ReadOnlyObjectWrapper<PrincipalAxes> axes;

    QDirection(ObservableValue<FitScene> scene) {
        axes = new ReadOnlyObjectWrapper<>(axes(scene.getValue(), first(scene.getValue())));
        scene.subscribe(now -> axes.set(axes(now, axes.get().angle())));
    }

    private static double first(FitScene scene) {
        return scene.state().plane().q().covariance().isDiagonal() ? 0 : PrincipalAxes.majorAngle(q(scene));
    }

    private static MultivariateNormal q(FitScene scene) {
        return scene.state().plane().q();
    }

    private static PrincipalAxes axes(FitScene scene, double near) {
        // Without correlations the axes are those of the plot, also where both are equally long.
        return PrincipalAxes.of(q(scene), switch (scene.state().plane().kind()) {
            case NONE, FULL -> near;
            case DIAGONAL, ROUND -> 0;
        });
    }

    /** The axes of the scene. */
    ReadOnlyObjectProperty<PrincipalAxes> shown() {
        return axes.getReadOnlyProperty();
    }

    /** Says which direction the first axis of the next q is near to. */
    void turn(double angle) {
        PrincipalAxes now = axes.get();
        axes.set(new PrincipalAxes(now.centre(), angle, now.first(), now.second()));
    }
}
