package kllab.lab.fit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.lab.Preset;
import kllab.lab.fit.densities.FitDensityPane;
import kllab.lab.fit.landscape.FitAhead;
import kllab.lab.fit.landscape.FitLandscapePane;
import kllab.lab.fit.landscape.FitMinima;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitPlace;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.plane.PlaneMinima;
import kllab.lab.fit.plane.PlaneWork;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Panels;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Alternatives;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.LabRows;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.FrameValue;
import kllab.ui.live.OnScreen;
import kllab.ui.live.PacedWorker;
import kllab.ui.live.Pending;

/** The screen of the fit lab: plots above, the objective and its formula in the middle, the numbers below. */
public final class FitView extends StackPane {
    private final FitModel model;
    private final Texts texts;

    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public FitView(FitModel model, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        model.view().moveIn(this);
        ObservableValue<FitScene> shown = new FrameValue<>(model.scene(), this).shown();
        ObservableValue<Boolean> isShown = OnScreen.of(this);
        PacedWorker worker = new PacedWorker("fit");
        model.history().gestures().subscribe(worker::hurry);
        FitMinima.Work work = new FitMinima.Work(worker, isShown);
        FitMinima minima = new FitMinima(shown.map(FitScene::state), work);
        ObservableValue<Boolean> inPlane = shown.map(now -> now.state().plane().isOn());
        ObservableValue<FitScene> line = FilteredValue.of(shown, now -> !now.state().plane().isOn());
        FitAhead ahead = new FitAhead(line.map(FitScene::state), work);
        Runnable follow = () -> ahead.found().get().ifPresent(now -> model.follow(now.of(), now.descent()));
        ahead.found().subscribe(found -> follow.run());
        // A link may have the steps of a descent that was found before.
        line.subscribe(now -> follow.run());
        PlaneWork planeWork = new PlaneWork(model, shown, worker, isShown);
        Pending.on(this, ahead.working().or(planeWork.valuing()));
        PlaneMinima planeMinima = new PlaneMinima(shown.map(FitScene::state), planeWork, isShown);
        PlaneControls plane = new PlaneControls(model,
                FilteredValue.of(shown, now -> now.state().plane().isOn()), planeMinima, texts, typesetter);
        LogisticControls logistic = new LogisticControls(model,
                FilteredValue.of(shown, now -> now.state().plane().isLogistic()), texts);
        ObservableValue<Look> look = shown.map(now -> Look.of(now.state()));
        FitReadout readout = new FitReadout(model, shown, texts, typesetter);
        Panels panels = readout.panels();
        LabRows.Row plots = LabRows.Row.of(List.of(3.0, 2.0),
                new Alternatives<>(inPlane, is -> panels.of(FitPanel.DENSITIES.key(),
                        is ? plane.plot(places()) : new FitDensityPane(model, line, texts).card(places()))),
                new Alternatives<>(look, now -> panels.of(FitPanel.SECOND_PLOT.key(), switch (now) {
                case LINE -> new FitPlots(model, line, new FitLandscapePane.Found(minima, ahead, work), texts,
                        typesetter).card();
                case PLANE -> plane.best();
                case LOGISTIC -> logistic.plot(plane.families("fit.points.hint"), plane.table());
                })));
        LabRows.Row values = LabRows.Row.of(List.of(0.0, 1.0), readout.valueCard(), readout.formulaCard(minima));
        LabRows.Row controls = LabRows.Row.of(List.of(1.0, 1.0, 0.0),
                controls(look, now -> panels.away(FitPanel.P.key(), switch (now) {
                case LINE -> new TargetCard(model, texts, typesetter).card();
                case PLANE -> plane.p();
                case LOGISTIC -> logistic.p(TargetCard.kinds(model, texts));
                })),
                controls(inPlane, is -> panels.away(FitPanel.Q.key(),
                        is ? plane.q() : new QCard(model, minima, texts, typesetter).card())),
                panels.away(FitPanel.ACTIONS.key(), ActionsCard.of(
                        ActionsCard.menu(ActionsCard.PRESETS, new ActionsCard.Presets<>(Preset.all("fit.preset."),
                                Preset::messageKey, model::take), texts),
                        ActionsCard.reset(() -> model.reset(FitState.INITIAL), texts))));
        LabRows lab = Styled.as(new LabRows(plots, values, controls), "fit");
        getChildren().add(new FittingScrollPane(lab));
    }

    /** The arrangements of the screen. */
    private enum Look {
        LINE, PLANE, LOGISTIC;

        static Look of(FitState state) {
            return state.plane().isLogistic() ? LOGISTIC : state.plane().isOn() ? PLANE : LINE;
        }
    }

    private static <K> Region controls(ObservableValue<K> key, Function<K, Node> make) {
        return Styled.as(new Alternatives<>(key, make), "controls");
    }

    private Segments places() {
        return new Segments(Choice.of(List.of(FitPlace.values()), model.history().state().map(FitPlace::of),
                model::place, "fit.place.", texts));
    }
}
