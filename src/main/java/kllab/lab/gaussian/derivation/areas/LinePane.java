package kllab.lab.gaussian.derivation.areas;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import kllab.lab.History;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.axes.AxesModel;
import kllab.lab.gaussian.densities.DensityHandles;
import kllab.lab.gaussian.derivation.DerivationFormula;
import kllab.lab.gaussian.derivation.DerivationModel;
import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.CardHead;
import kllab.ui.live.FilteredValue;

/** The line of the derivation as areas on the screen; the one under the pointer is lit, here and in the formula. */
public final class LinePane {
    private final DerivationModel derivation;
    private final Texts texts;
    private final PlotPane pane;

    /**
     * The picture of a line.
     *
     * @param model what its handles change
     * @param scene where they are
     * @param derivation what is shown
     * @param axes its axes
     * @param texts the words of the screen
     */
    public LinePane(GaussianModel model, ObservableValue<GaussianScene> scene, DerivationModel derivation,
            AxesModel<GaussianState, LineAxes> axes, Texts texts) {
        this.derivation = derivation;
        this.texts = texts;
        pane = PlotPaneBuilder
                .of(derivation.scene(), texts,
                        (now, words) -> LinePicture.of(now, axes.now(), derivation.lit().get(), words), axes.shown(),
                        derivation.lit())
                .spoken((now, words) -> words.say("gaussian.line.spoken", DerivationFormula.spoken(now, words)))
                .readOut(LinePane::reading)
                .navigate(axes.of(LineAxes.X, LineAxes.DENSITY, LineAxes.AREAS))
                .pane("line");
        axes.moveIn(pane);
        new DensityHandles(model, scene, texts, axes.shown().map(now -> 1.0)).addTo(pane, LinePicture.DENSITIES);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::light);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> derivation.dim());
    }

    /** Axes for it, which follow a lab while it shows its derivation, and are held with the others of the lab. */
    public static AxesModel<GaussianState, LineAxes> axes(GaussianModel model) {
        History<GaussianState> history = model.history();
        AxesModel<GaussianState, LineAxes> axes = new AxesModel<>(LineAxes.RULE,
                FilteredValue.of(history.state(), LineAxes::isDerived),
                FilteredValue.of(history.settled(), LineAxes::isDerived), history.gestures());
        history.remember(axes::memory);
        model.bringIntoView(axes);
        return axes;
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** Returns the head of the plot: its name, and a hint on what it shows. */
    public Node head() {
        return CardHead.of(texts.of("gaussian.line.title"), texts.of(derivation.scene(), LinePane::hint));
    }

    private static String hint(DerivationScene scene, Catalog words) {
        InformationUnit unit = scene.state().unit();
        if (scene.isAboutAnotherQ()) {
            return words.say("gaussian.line.otherQ");
        }
        return unit == InformationUnit.NATS
                ? words.say("gaussian.line.hint")
                : words.say("gaussian.line.hint.bits", Readout.STANDARD.of(unit.of(1)));
    }

    private void light(MouseEvent event) {
        Point here = pane.valueAt(new Point2D(event.getX(), event.getY()), LinePicture.AREAS);
        derivation.light(LinePicture.termAt(derivation.scene().getValue().line(), here));
    }

    private static String reading(DerivationScene scene, Point point, Catalog words) {
        Normal p = scene.state().p();
        StringBuilder all = new StringBuilder(words.say("gaussian.line.reading", Readout.STANDARD.of(point.x()),
                Readout.STANDARD.of(p.density(point.x()))));
        for (DerivationTerm term : scene.line().terms()) {
            double height = term.at(point.x());
            all.append('\n').append(words.say("gaussian.line.reading.term", term.signed(),
                    Readout.STANDARD.of(Double.isNaN(height) ? Double.POSITIVE_INFINITY : height)));
        }
        return all.toString();
    }
}
