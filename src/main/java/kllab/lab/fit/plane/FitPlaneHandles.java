package kllab.lab.fit.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.fit.model.plane.PlaneNumber;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.lab.plane.PrincipalAxes;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/** The handles in the plane: the middle of each component and of q, an end of each axis of q, and a knob to turn it. */
final class FitPlaneHandles {
    private static final int Q = -1;
    private static final Interval FULL_TURNS = new Interval(-360, 360);
    private static final ParameterRange DEGREES = new ParameterRange(FULL_TURNS, FULL_TURNS,
            ParameterRange.Kind.DEGREES);

    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final PlotPane pane;
    private final QDirection axes;
    private final Texts texts;

    FitPlaneHandles(FitModel model, ObservableValue<FitScene> scene, PlotPane pane, QDirection axes, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.pane = pane;
        this.axes = axes;
        this.texts = texts;
    }

    /** Lays the handles over the plot. */
    void add() {
        pane.add(knob());
        pane.add(end(true));
        pane.add(end(false));
        List<PlotHandle> components = new ArrayList<>();
        for (int i = 0; i < PlaneTarget.MOST; i++) {
            components.add(middle(i, "p"));
            pane.add(components.get(i));
        }
        pane.add(middle(Q, "q"));
        scene.map(now -> now.state().plane().isLogistic() ? 0 : now.state().plane().target().count())
                .subscribe(count -> {
                    for (int i = 0; i < components.size(); i++) {
                        components.get(i).setVisible(i < count);
                    }
                });
    }

    private PlotHandle middle(int index, String style) {
        Setting x = new PlaneSettings(model).number(index, PlaneNumber.MU1);
        Setting y = new PlaneSettings(model).number(index, PlaneNumber.MU2);
        PlotHandle handle = new PlotHandle(0, scene.map(now -> {
            MultivariateNormal normal = now.state().plane().normal(index);
            return new Point(normal.mean(0), normal.mean(1));
        }), new Middle(index), style);
        handle.setId(index == Q ? "handle-plane-q" : "handle-plane-" + (index + 1));
        handle.speak(index == Q
                ? texts.of("fit.plane.handle.q")
                : texts.of("fit.plane.handle.p", Integer.toString(index + 1)),
                texts.of(scene, (now, words) -> words.say("multivariate.handle.place",
                        NumberText.format(now.state().plane().normal(index).mean(0)),
                        NumberText.format(now.state().plane().normal(index).mean(1)))));
        SettingKeys.install(handle, x, y, texts);
        if (index != Q) {
            model.holds(handle.focusedProperty(), new PartNumber(PlaneNumber.MU1.key(), index));
        }
        return handle;
    }

    /** A grip on the middle of a distribution, on a grid no coarser than a pixel. */
    private final class Middle implements PlotHandle.Grip {
        private final int index;

        Middle(int index) {
            this.index = index;
        }

        @Override
        public void grab() {
            model.history().begin();
        }

        @Override
        public void moveTo(Point to) {
            Point pixel = pane.pixelAt(to, 0);
            model.changePlane(fit -> fit.withNormal(index, fit.normal(index).withMean(held(to.x(), pixel.x()),
                    held(to.y(), pixel.y()))));
        }

        @Override
        public void release() {
            model.history().end();
        }

        private static double held(double value, double pixel) {
            Interval limits = ParameterRange.MU.limits();
            double grid = Math.min(ParameterRange.FINE_STEP, Math.pow(10, Math.floor(Math.log10(pixel))));
            return limits.clamp(ParameterRange.round(limits.clamp(value), grid));
        }
    }

    private PlotHandle end(boolean first) {
        Function<PrincipalAxes, Double> sigma = each -> QGrip.sigma(first ? each.first() : each.second());
        QGrip grip = new QGrip(model, axes, (from, to) -> stretched(from, first,
                first ? from.measure(to).x() : from.measure(to).y()));
        PlotHandle handle = new PlotHandle(0,
                axes.shown().map(each -> first ? each.alongFirst(1) : each.alongSecond(1)), grip, "q");
        handle.setId(first ? "handle-plane-axis1" : "handle-plane-axis2");
        handle.speak(texts.of("multivariate.handle." + (first ? "axis1" : "axis2"), "q"),
                axes.shown().map(each -> NumberText.format(sigma.apply(each))));
        handle.visibleProperty().bind(scene.map(now -> first || now.state().plane().kind() != PlaneFit.Kind.ROUND));
        keys(handle, ParameterRange.SIGMA, sigma, (from, to) -> stretched(from, first, to));
        return handle;
    }

    /** The axes with another standard deviation along one of them; along both, where q is round. */
    private PrincipalAxes stretched(PrincipalAxes from, boolean first, double wanted) {
        double sigma = QGrip.sigma(wanted);
        boolean round = model.history().state().get().plane().kind() == PlaneFit.Kind.ROUND;
        return new PrincipalAxes(from.centre(), from.angle(), first || round ? sigma : from.first(),
                first && !round ? from.second() : sigma);
    }

    private PlotHandle knob() {
        QGrip grip = new QGrip(model, axes, (from, to) -> turned(from, from.angleTo(to)));
        PlotHandle handle = new PlotHandle(0, axes.shown().map(each -> each.alongFirst(FitPlanePicture.KNOB)), grip,
                "q");
        handle.setId("handle-plane-turn");
        handle.getStyleClass().add("turn");
        handle.visibleProperty().bind(scene.map(now -> now.state().plane().kind() == PlaneFit.Kind.FULL));
        handle.speak(texts.of("multivariate.handle.turn", "q"),
                axes.shown().map(each -> NumberText.format(degrees(each)) + "°"));
        keys(handle, DEGREES, FitPlaneHandles::degrees, (from, to) -> turned(from, Math.toRadians(to)));
        return handle;
    }

    private static PrincipalAxes turned(PrincipalAxes from, double angle) {
        return new PrincipalAxes(from.centre(), angle, from.first(), from.second());
    }

    private static double degrees(PrincipalAxes axes) {
        return ParameterRange.round(Math.toDegrees(axes.angle()), DEGREES.kind().fine()) + 0.0;
    }

    /** The axes with a number changed. */
    private interface Change {
        PrincipalAxes of(PrincipalAxes from, double to);
    }

    /** Lets keys set a number of the axes as a grip that is moved to (number, 0). */
    private void keys(PlotHandle handle, ParameterRange range, Function<PrincipalAxes, Double> value, Change change) {
        QGrip grip = new QGrip(model, axes, (from, to) -> change.of(from, to.x()));
        SettingKeys.install(handle, new Setting(range, axes.shown().map(value), number -> grip.moveTo(
                new Point(number, 0)), grip::grab, grip::release), texts);
    }
}
