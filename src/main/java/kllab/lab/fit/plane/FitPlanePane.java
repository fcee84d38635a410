package kllab.lab.fit.plane;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.plane.Section;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.live.Pending;

/** A fit in the plane on the screen, with what can be grabbed there. */
public final class FitPlanePane {
    private final PlotPane pane;

    /**
     * A pane.
     *
     * @param scene scenes of fits in the plane
     * @param minima the minima
     */
    public FitPlanePane(FitModel model, ObservableValue<FitScene> scene, PlaneMinima minima, Texts texts) {
        PlaneWork work = minima.work();
        FitPlaneHandles.Handled axes = FitPlaneHandles.Handled.of(model, scene);
        pane = PlotPaneBuilder
                .shaped(scene, texts,
                        aspect -> (now, words) -> {
                            Section shown = model.planeView().now().shown().squared(aspect);
                            PlaneMap map = work.mapFor(new PlaneMap.Source(now.state().plane().target(), shown));
                            return FitPlanePicture.of(now, shown,
                                    new FitPlanePicture.Computed(map, minima.found().get()),
                                    new FitPlanePicture.Stems(axes.ofHeld(), axes.q().shown().get()),
                                    words);
                        }, Stream.concat(axes.followed(),
                                Stream.of(model.planeView().shown(), minima.found(), work.map()))
                                .toArray(ObservableValue<?>[]::new))
                .spoken(FitPlanePane::spoken).readOut(FitPlanePane::reading).navigate(model.planeView().of(0, 1))
                .pane("fit-plane");
        Pending.on(pane, work.working());
        new FitPlaneHandles(model, scene, pane, axes, texts).add();
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** The densities at a place, in words. */
    static String reading(FitScene scene, Point point, Catalog words) {
        PlaneFit fit = scene.state().plane();
        return words.say(fit.isLogistic() ? "fit.plane.reading.weights" : "fit.plane.reading",
                Readout.STANDARD.of(point.x()), Readout.STANDARD.of(point.y()),
                Readout.STANDARD.of(Math.exp(fit.target().density().logDensity(point.x(), point.y()))),
                Readout.STANDARD.of(Math.exp(fit.q().logDensity(point.x(), point.y()))));
    }

    /** The target and q, in words. */
    static String spoken(FitScene scene, Catalog words) {
        PlaneFit fit = scene.state().plane();
        if (fit.isLogistic()) {
            return words.say("fit.plane.spoken.posterior", numbers(fit.target().density().moments(), words),
                    numbers(fit.q(), words));
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < fit.target().count(); i++) {
            all.append(words.say("fit.plane.spoken.component", Integer.toString(i + 1),
                    NumberText.format(fit.target().parts().get(i).weight()), numbers(fit.normal(i), words)))
                    .append(' ');
        }
        return words.say("fit.plane.spoken", all.toString().strip(), numbers(fit.q(), words));
    }

    private static String numbers(MultivariateNormal normal, Catalog words) {
        return words.say("fit.plane.numbers", NumberText.format(PlaneNumber.MU1.of(normal)),
                NumberText.format(PlaneNumber.MU2.of(normal)), NumberText.format(PlaneNumber.SIGMA1.of(normal)),
                NumberText.format(PlaneNumber.SIGMA2.of(normal)), NumberText.format(PlaneNumber.RHO.of(normal)));
    }
}
