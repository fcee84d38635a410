package kllab.lab.fit.plane;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneNumber;
import kllab.lab.plane.PrincipalAxes;

/**
 * The axes of an ellipse along which its handles are: each new shape takes those nearest to the ones before, so that
 * none jumps.
 */
final class EllipseAxes {
    /** The place of q among the distributions of a fit. */
    static final int Q = -1;

    private final ObservableValue<FitScene> scene;
    private final ObservableValue<Optional<Integer>> which;
    private final ReadOnlyObjectWrapper<PrincipalAxes> axes;

    private EllipseAxes(ObservableValue<FitScene> scene, ObservableValue<Optional<Integer>> which) {
        this.scene = scene;
        this.which = which;
        axes = new ReadOnlyObjectWrapper<>(fresh());
        scene.subscribe(now -> axes.set(axes(now.state().plane(), axes.get().angle())));
        which.subscribe(now -> axes.set(fresh()));
    }

    /** The axes of q. */
    static EllipseAxes ofQ(ObservableValue<FitScene> scene) {
        return new EllipseAxes(scene, new SimpleObjectProperty<>(Optional.of(Q)));
    }

    /** The axes of the component of p of which a number was held last; none before one in the plane was held. */
    static EllipseAxes ofHeld(FitModel model, ObservableValue<FitScene> scene) {
        return new EllipseAxes(scene, model.held().map(EllipseAxes::component));
    }

    private static Optional<Integer> component(PartNumber held) {
        return Arrays.stream(PlaneNumber.values()).filter(each -> each.key().equals(held.key())).findAny()
                .map(each -> held.index());
    }

    private int index() {
        return which.getValue().orElse(0);
    }

    private PrincipalAxes fresh() {
        PlaneFit fit = scene.getValue().state().plane();
        return fit.isLogistic() && index() != Q
                ? PrincipalAxes.of(fit.q(), 0)
                : axes(fit, fit.normal(index()).covariance().isDiagonal()
                        ? 0
                        : PrincipalAxes.majorAngle(fit.normal(index())));
    }

    private PrincipalAxes axes(PlaneFit fit, double near) {
        if (index() != Q) {
            return fit.isLogistic() ? axes.get() : PrincipalAxes.of(fit.normal(index()), near);
        }
        // Without correlations the axes are those of the plot, also where both are equally long.
        return PrincipalAxes.of(fit.q(), switch (fit.kind()) {
            case NONE, FULL -> near;
            case DIAGONAL, ROUND -> 0;
        });
    }

    /** The axes of the scene. */
    ReadOnlyObjectProperty<PrincipalAxes> shown() {
        return axes.getReadOnlyProperty();
    }

    /** The place of the distribution in the fit; none while there is no ellipse to be moved. */
    ObservableValue<Optional<Integer>> place() {
        return which.flatMap(index -> scene.map(now -> index.filter(it -> it == Q
                || !now.state().plane().isLogistic() && it < now.state().plane().target().count())));
    }

    /** Says which direction the first axis of the next shape is near to. */
    void turn(double angle) {
        PrincipalAxes now = axes.get();
        axes.set(new PrincipalAxes(now.centre(), angle, now.first(), now.second()));
    }

    /** The distribution in a fit. */
    int in(PlaneFit fit) {
        return index() == Q || fit.isLogistic() ? Q : Math.min(index(), fit.target().count() - 1);
    }
}
