package kllab.lab.fit.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.PartNumber;
import kllab.lab.plane.PlaneNumber;
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

/**
 * The handles in the plane: the middle of each component and of q, and those of the axes of q and of a held component.
 *
 * @param model the state, and the commands that change it
 * @param scene what is shown
 * @param pane the plot that they lie on
 * @param axes along which ellipses have handles
 * @param texts the words of the screen
 */
record FitPlaneHandles(FitModel model, ObservableValue<FitScene> scene, PlotPane pane, Handled axes, Texts texts) {
    private static final int Q = EllipseDirection.Q;

    /**
     * The axes along which ellipses have handles.
     *
     * @param p those of each component of p
     * @param q those of q
     */
    record Handled(List<EllipseDirection> p, EllipseDirection q) {
        /** The axes of all ellipses that a scene can have. */
        static Handled of(FitModel model, ObservableValue<FitScene> scene) {
            return new Handled(IntStream.range(0, PlaneTarget.MOST)
                    .mapToObj(i -> EllipseDirection.ofComponent(model, scene, i)).toList(),
                    EllipseDirection.ofQ(scene));
        }

        /** All that the stems of the handles follow from. */
        Stream<ObservableValue<?>> followed() {
            return Stream.concat(Stream.of(q.shown()), p.stream().flatMap(each -> Stream.of(each.shown(),
                    each.isHandled())));
        }

        /** The axes of the components that have handles now. */
        List<PrincipalAxes> ofHeld() {
            return p.stream().filter(each -> each.isHandled().getValue()).map(each -> each.shown().get()).toList();
        }
    }

    /** Lays the handles over the plot. */
    void add() {
        new EllipseHandles(model, scene, axes.q, texts).handles().forEach(pane::add);
        List<PlotHandle> components = new ArrayList<>();
        for (int i = 0; i < PlaneTarget.MOST; i++) {
            components.add(middle(i, "p"));
            pane.add(components.get(i));
            // Behind it on the way of the keyboard, which shows them by coming to it.
            new EllipseHandles(model, scene, axes.p.get(i), texts).handles().forEach(pane::add);
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
}
