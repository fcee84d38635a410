package kllab.lab.fit.plane;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.plane.PrincipalAxes;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/**
 * The handles of an ellipse: an end of each of its axes, and a knob to turn it.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param axes of the ellipse
 * @param texts the words of the screen
 */
record EllipseHandles(FitModel model, ObservableValue<FitScene> scene, EllipseDirection axes, Texts texts) {
    /** Makes them. */
    List<PlotHandle> handles() {
        return List.of(knob(), end(true), end(false));
    }

    private PlotHandle end(boolean first) {
        Function<PrincipalAxes, Double> sigma = each -> EllipseGrip.sigma(first ? each.first() : each.second());
        EllipseGrip grip = new EllipseGrip(model, axes, (from, to) -> stretched(from, first,
                first ? from.measure(to).x() : from.measure(to).y()));
        PlotHandle handle = new PlotHandle(0,
                axes.shown().map(each -> first ? each.alongFirst(1) : each.alongSecond(1)), grip, style());
        handle.setId(id() + (first ? "axis1" : "axis2"));
        handle.speak(named(first ? "axis1" : "axis2"),
                axes.shown().map(each -> NumberText.format(sigma.apply(each))));
        shown(handle, kind -> first || kind != PlaneFit.Kind.ROUND);
        holds(handle, first ? PlaneNumber.SIGMA1 : PlaneNumber.SIGMA2);
        keys(handle, ParameterRange.SIGMA, sigma, (from, to) -> stretched(from, first, to));
        return handle;
    }

    /** The axes with another standard deviation along one of them; along both, where q is round. */
    private PrincipalAxes stretched(PrincipalAxes from, boolean first, double wanted) {
        double sigma = EllipseGrip.sigma(wanted);
        PlaneFit fit = model.history().state().get().plane();
        boolean round = axes.in(fit) == EllipseDirection.Q && fit.kind() == PlaneFit.Kind.ROUND;
        return new PrincipalAxes(from.centre(), from.angle(), first || round ? sigma : from.first(),
                first && !round ? from.second() : sigma);
    }

    private PlotHandle knob() {
        PlotHandle.Grip grip = new EllipseGrip(model, axes, (from, to) -> from.turned(from.angleTo(to))).turning();
        PlotHandle handle = new PlotHandle(0, axes.shown().map(each -> each.alongFirst(FitPlanePicture.KNOB)), grip,
                style());
        handle.setId(id() + "turn");
        handle.getStyleClass().add("turn");
        shown(handle, kind -> kind == PlaneFit.Kind.FULL);
        holds(handle, PlaneNumber.RHO);
        handle.speak(named("turn"),
                axes.shown().map(each -> NumberText.format(each.degrees()) + "°"));
        keys(handle, PrincipalAxes.DEGREES, PrincipalAxes::degrees, (from, to) -> from.turned(Math.toRadians(to)));
        return handle;
    }

    private boolean isOfQ() {
        return axes.index() == EllipseDirection.Q;
    }

    private String style() {
        return isOfQ() ? "q" : "p";
    }

    private String id() {
        return isOfQ() ? "handle-plane-" : "handle-plane-" + (axes.index() + 1) + "-";
    }

    private ObservableValue<String> named(String key) {
        return texts.of(axes.shown(), (now, words) -> words.say("multivariate.handle." + key,
                isOfQ() ? "q" : words.say("fit.plane.handle.component", Integer.toString(axes.index() + 1))));
    }

    /** A component of p has all shapes, q those of its family. */
    private void shown(PlotHandle handle, Predicate<PlaneFit.Kind> family) {
        handle.visibleProperty().bind(axes.isHandled().flatMap(is -> scene
                .map(now -> is && (!isOfQ() || family.test(now.state().plane().kind())))));
    }

    /** Lets the number that a handle changes be the one that the controls set, too. */
    private void holds(PlotHandle handle, PlaneNumber number) {
        if (!isOfQ()) {
            model.holds(handle.focusedProperty(), new PartNumber(number.key(), axes.index()));
        }
    }

    /** The axes with a number changed. */
    private interface Change {
        PrincipalAxes of(PrincipalAxes from, double to);
    }

    /** Lets keys set a number of the axes as a grip that is moved to (number, 0). */
    private void keys(PlotHandle handle, ParameterRange range, Function<PrincipalAxes, Double> value, Change change) {
        EllipseGrip grip = new EllipseGrip(model, axes, (from, to) -> change.of(from, to.x()));
        SettingKeys.install(handle, new Setting(range, axes.shown().map(value), number -> grip.moveTo(
                new Point(number, 0)), grip::grab, grip::release), texts);
    }
}
