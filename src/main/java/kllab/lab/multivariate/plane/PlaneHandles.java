package kllab.lab.multivariate.plane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.plane.PrincipalAxes;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/**
 * The handles of the ellipses: the centre of each, an end of each of its axes, and a knob that turns it.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param view which picture it is
 * @param texts the words of the screen
 */
record PlaneHandles(MultivariateModel model, ObservableValue<PlaneScene> scene, View view, Texts texts) {
    /** How far out the knob is, in standard deviations: outside of the outer ellipse. */
    static final double KNOB = 2.45;
    private static final double GRID = 1e-3;
    /** The furthest turn in one step: each axis is followed to the nearest one, which has to be itself. */
    private static final double LARGEST_TURN = Math.PI / 6;

    /** Lays the handles over the plot. */
    void addTo(PlotPane pane) {
        sides(view).forEach(side -> add(pane, side));
    }

    private void add(PlotPane pane, Side side) {
        ObservableValue<PrincipalAxes> axes = Bindings.createObjectBinding(() -> shown(side), scene,
                model.handleAxes());
        pane.add(knob(pane, side, axes));
        pane.add(end(pane, side, axes, true));
        pane.add(end(pane, side, axes, false));
        pane.add(centre(pane, side, axes));
    }

    /** Returns the axes of the sides that have a handle to turn them. */
    static Map<Side, PrincipalAxes> turned(MultivariateModel model, PlaneScene scene, View view) {
        Map<Side, PrincipalAxes> turned = new EnumMap<>(Side.class);
        Pair pair = scene.of().state().pair();
        for (Side side : pair.diagonal() ? List.<Side>of() : sides(view)) {
            turned.put(side, model.handleAxes().get().axes(pair, side, view));
        }
        return turned;
    }

    /** The sides that have handles: q, which is a unit circle in its own units, only on the plane. */
    private static List<Side> sides(View view) {
        return view == View.WHITENED ? List.of(Side.P) : List.of(Side.Q, Side.P);
    }

    private PrincipalAxes shown(Side side) {
        return model.handleAxes().get().axes(scene.getValue().of().state().pair(), side, view);
    }

    private PrincipalAxes now(Side side) {
        return model.handleAxes().get().axes(model.history().state().get().pair(), side, view);
    }

    /** A number of the axes in the state of the moment, which the scene follows once a frame. */
    private ObservableValue<Double> now(Side side, Function<PrincipalAxes, Double> number) {
        return Bindings.createObjectBinding(() -> number.apply(now(side)), model.history().state(),
                model.handleAxes());
    }

    private PlotHandle centre(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes) {
        PlaneGrip grip = new PlaneGrip(model, side, view, (gesture, to) -> model
                .change(pair -> gesture.centred(to, pane.pixelAt(to, 0))));
        PlotHandle handle = handle(side, "centre", axes.map(PrincipalAxes::centre), grip);
        handle.speak(texts.of("multivariate.handle.centre", side.style()),
                texts.of(scene, (each, words) -> place(each, side, words)));
        SettingKeys.install(handle, model.setting(side, PlaneNumber.MU1),
                model.setting(side, PlaneNumber.MU2), texts);
        return handle;
    }

    private static String place(PlaneScene scene, Side side, Catalog words) {
        Pair pair = scene.of().state().pair();
        return words.say("multivariate.handle.place", NumberText.format(pair.of(side).mean(0)),
                NumberText.format(pair.of(side).mean(1)));
    }

    private PlotHandle end(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes, boolean first) {
        Function<PrincipalAxes, Double> sigma = each -> first ? each.first() : each.second();
        PlaneGrip grip = new PlaneGrip(model, side, view, (gesture, to) -> {
            Point along = gesture.axes().measure(to);
            Point pixel = pane.pixelAt(to, 0);
            model.change(pair -> stretched(gesture, first, first ? along.x() : along.y(), pixel));
        });
        PlotHandle handle = handle(side, first ? "axis1" : "axis2",
                axes.map(each -> first ? each.alongFirst(1) : each.alongSecond(1)), grip);
        handle.speak(texts.of("multivariate.handle." + (first ? "axis1" : "axis2"), side.style()),
                axes.map(each -> NumberText.format(rounded(sigma.apply(each)))));
        SettingKeys.install(handle, setting(ParameterRange.SIGMA, now(side, each -> rounded(sigma.apply(each))),
                new PlaneGrip(model, side, view, (gesture, to) -> model.change(
                        pair -> stretched(gesture, first, to.x(), PlaneGesture.NO_PIXEL)))),
                texts);
        return handle;
    }

    private static Pair stretched(PlaneGesture gesture, boolean first, double sigma, Point pixel) {
        return first ? gesture.firstStretched(sigma, pixel) : gesture.secondStretched(sigma, pixel);
    }

    private static double rounded(double sigma) {
        return ParameterRange.round(sigma, Math.min(GRID, Math.pow(10, Math.floor(Math.log10(sigma)) - 2)));
    }

    private PlotHandle knob(PlotPane pane, Side side, ObservableValue<PrincipalAxes> axes) {
        PlotHandle.Grip grip = new PlaneGrip(model, side, view,
                (gesture, to) -> turn(gesture, gesture.axes().angleTo(to), pane.pixelAt(to, 0))).turning();
        PlotHandle handle = Styled.as(handle(side, "turn", axes.map(each -> each.alongFirst(KNOB)), grip), "turn");
        handle.visibleProperty().bind(scene.map(each -> !each.of().state().pair().diagonal()));
        handle.speak(texts.of("multivariate.handle.turn", side.style()),
                axes.map(each -> NumberText.format(each.degrees()) + "°"));
        SettingKeys.install(handle, setting(PrincipalAxes.DEGREES, now(side, PrincipalAxes::degrees),
                new PlaneGrip(model, side, view,
                        (gesture, to) -> turn(gesture, Math.toRadians(to.x()), PlaneGesture.NO_PIXEL))),
                texts);
        return handle;
    }

    private void turn(PlaneGesture gesture, double angle, Point pixel) {
        double from = now(gesture.side()).angle();
        double way = Math.IEEEremainder(angle - from, 2 * Math.PI);
        int steps = Math.max(1, (int) Math.ceil(Math.abs(way) / LARGEST_TURN));
        for (int i = 1; i <= steps; i++) {
            double there = from + way * i / steps;
            model.change(pair -> gesture.turned(there, pixel));
        }
    }

    private PlotHandle handle(Side side, String name, ObservableValue<Point> at, PlotHandle.Grip grip) {
        PlotHandle handle = new PlotHandle(0, at, grip, side.style());
        handle.setId("handle-" + side.style() + "-" + name);
        return handle;
    }

    /** A number that keys set, as a grip that is moved to (number, 0). */
    private static Setting setting(ParameterRange range, ObservableValue<Double> value, PlaneGrip grip) {
        return new Setting(range, value, number -> grip.moveTo(new Point(number, 0)), grip::grab, grip::release);
    }
}
