package kllab.lab.fit.points;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.LabelledPoints;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.control.SettingKeys;

/**
 * The points of two classes on the screen: a click adds one, a drag or the arrow keys move it, Delete takes it away.
 */
public final class PointsPane {
    private final PointSettings settings;
    private final ObservableValue<FitScene> scene;
    private final Texts texts;
    private final PlotPane pane;
    private final List<PlotHandle> made = new ArrayList<>();

    /**
     * A pane.
     *
     * @param scene scenes of logistic regression, which rest while the pane is not shown
     */
    public PointsPane(FitModel model, ObservableValue<FitScene> scene, Texts texts) {
        settings = new PointSettings(model);
        this.scene = scene;
        this.texts = texts;
        // Of the settled state, so that the axis stays while a point is dragged.
        ObservableValue<Axis> places = model.history().settled().map(PointsPicture::places);
        pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> PointsPicture.of(now, places.getValue(), words), places)
                .spoken(PointsPane::spoken).readOut(PointsPane::reading).pane("fit-points");
        Help.on(pane, texts.of("fit.points.help"));
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        scene.map(now -> PointSettings.of(now.state()).count()).subscribe(this::show);
    }

    /** The plot. */
    public PlotPane plot() {
        return pane;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getTarget() == pane) {
            Point at = pane.valueAt(new Point2D(event.getX(), event.getY()), 0);
            if (pane.plot().x().bounds().contains(at.x())) {
                settings.change(all -> all.with(PointGrip.dropped(at, pane)));
            }
        }
    }

    private void show(int count) {
        while (made.size() < count) {
            PlotHandle handle = handle(made.size());
            made.add(handle);
            pane.add(handle);
        }
        for (int i = 0; i < made.size(); i++) {
            made.get(i).setVisible(i < count);
        }
    }

    private PlotHandle handle(int index) {
        PlotHandle handle = new PlotHandle(0,
                scene.map(now -> PointsPicture.at(PointSettings.point(now.state(), index))),
                new PointGrip(settings, index, pane), "p");
        handle.setId("handle-point-" + (index + 1));
        handle.speak(texts.of("fit.points.handle", Integer.toString(index + 1)),
                texts.of(scene, (now, words) -> words.say("fit.points.place",
                        NumberText.format(PointSettings.point(now.state(), index).x()),
                        PointSettings.point(now.state(), index).label())));
        SettingKeys.install(handle, settings.x(index), settings.label(index), texts);
        Help.on(handle, texts.of("fit.points.handle.help"));
        handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                settings.change(all -> all.without(index));
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                settings.flip(index);
                event.consume();
            }
        });
        return handle;
    }

    /** The share of class 1 at a place, in words. */
    static String reading(FitScene scene, Point point, Catalog words) {
        MultivariateNormal q = scene.state().plane().q();
        return words.say("fit.points.reading", Readout.STANDARD.of(point.x()),
                Readout.STANDARD.of(PointsPicture.mean(q, point.x())),
                Readout.STANDARD.of(PointsPicture.quantile(q, point.x(), -2)),
                Readout.STANDARD.of(PointsPicture.quantile(q, point.x(), 2)));
    }

    /** The points in words. */
    static String spoken(FitScene scene, Catalog words) {
        LabelledPoints all = PointSettings.of(scene.state());
        List<String> said = new ArrayList<>();
        said.add(words.say("fit.points.spoken", all.count()));
        all.points().forEach(each -> said.add(words.say("fit.points.spoken.one", NumberText.format(each.x()),
                each.label())));
        return words.sentences(said);
    }
}
