package kllab.lab.gaussian.derivation.areas;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.gaussian.densities.DensityHandles;
import kllab.lab.gaussian.derivation.DerivationFormula;
import kllab.lab.gaussian.derivation.DerivationModel;
import kllab.lab.gaussian.derivation.DerivationScene;
import kllab.lab.gaussian.derivation.DerivationTerm;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotNavigation;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.CardHead;

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
     * @param texts the words of the screen
     */
    public LinePane(GaussianModel model, ObservableValue<GaussianScene> scene, DerivationModel derivation,
            Texts texts) {
        this.derivation = derivation;
        this.texts = texts;
        ObjectProperty<LineAxes> axes = new SimpleObjectProperty<>(fitted(model.history().settled().get()));
        model.history().settled().subscribe((before, now) -> {
            if (now.drawer().open() == DrawerOptions.Page.DERIVATION) {
                axes.set(axes.get().after(content(now)));
            }
        });
        pane = PlotPaneBuilder
                .of(derivation.scene(), texts,
                        (now, words) -> LinePicture.of(now, axes.get(), derivation.lit().get(), words), axes,
                        derivation.lit())
                .spoken((now, words) -> words.say("gaussian.line.spoken", DerivationFormula.spoken(now)))
                .readOut(LinePane::reading)
                .navigate(PlotNavigation.of((x, ys) -> axes.set(axes.get().with(x, ys.getFirst())),
                        () -> axes.set(fitted(model.history().state().get()))))
                .pane("line");
        new DensityHandles(model, scene, texts, axes.map(LineAxes::density)).addTo(pane, 0);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::light);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> derivation.dim());
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    /** Returns the head of the plot: its name, and a hint on what it shows. */
    public Node head() {
        return CardHead.of(texts.of("gaussian.line.title"), texts.of("gaussian.line.hint"));
    }

    private static LineAxes fitted(GaussianState state) {
        return LineAxes.fit(content(state));
    }

    private static LineAxes.Content content(GaussianState state) {
        return LineAxes.Content.of(DerivationScene.of(state));
    }

    private void light(MouseEvent event) {
        Point here = pane.valueAt(new Point2D(event.getX(), event.getY()), 0);
        derivation.light(LinePicture.termAt(derivation.scene().getValue().line(), here));
    }

    private static String reading(DerivationScene scene, Point point, Catalog words) {
        Normal p = scene.state().p();
        StringBuilder all = new StringBuilder(words.say("gaussian.line.reading", Readout.STANDARD.of(point.x()),
                Readout.STANDARD.of(p.density(point.x()))));
        for (DerivationTerm term : scene.line().terms()) {
            double height = term.at(point.x());
            all.append('\n').append(words.say("gaussian.line.reading.term", term.symbols().words(),
                    Readout.STANDARD.of(Double.isNaN(height) ? Double.POSITIVE_INFINITY : height)));
        }
        return all.toString();
    }
}
