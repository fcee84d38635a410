package kllab.lab.fit.landscape;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.descent.DescentRow;
import kllab.lab.descent.LandscapeGrip;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.math.distribution.Normal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.SettingKeys;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.Job;
import kllab.ui.live.Pending;

/** The objective over the μ and σ of q on the screen, with q as a point that can be dragged in it. */
public final class FitLandscapePane {
    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final Texts texts;
    private final PlotPane pane;
    private final VBox plot;
    private final FollowedMap followed;
    private final ReadOnlyObjectWrapper<BasinMap> basins = new ReadOnlyObjectWrapper<>(BasinMap.NONE);
    private final WrapRow controls;

    /**
     * All that workers find.
     *
     * @param minima of the objective
     * @param ahead the descent
     * @param work how more is found
     */
    public record Found(FitMinima minima, FitAhead ahead, FitMinima.Work work) {
    }

    /**
     * A pane.
     *
     * @param scene which rests while the pane is not shown
     * @param computed by workers
     */
    public FitLandscapePane(FitModel model, ObservableValue<FitScene> scene, Found computed, Texts texts) {
        this.model = model;
        this.texts = texts;
        followed = new FollowedMap(model, scene, computed);
        ReadOnlyObjectProperty<FollowedMap.Shown> shown = followed.shown();
        this.scene = shown.map(FollowedMap.Shown::scene);
        ObservableValue<FitMap> map = followed.map();
        ReadOnlyBooleanProperty basinsToCome = followBasins(shown, computed.work);
        pane = PlotPaneBuilder
                .of(this.scene, texts,
                        (now, words) -> FitLandscapePicture.of(now, model.axes().get(),
                                new FitLandscapePicture.Computed(map.getValue(), basins.get(), shown.get()),
                                words),
                        model.axes(), map, basins, shown)
                .spoken((now, words) -> spoken(now, basins.get(), words))
                .readOut((now, point, words) -> reading(now, basins.get(), point, words))
                .navigate(model.view().of(FitAxes.MU, FitAxes.SIGMA)).pane("fit-landscape");
        handle();
        plot = DescentRow.under(pane, texts.of(shown,
                (told, words) -> DescentWords.of(told.scene(), told.minima(), told.ahead(), words)));
        VBox.setVgrow(plot, Priority.ALWAYS);
        Pending.on(plot, Bindings.or(followed.working(), basinsToCome).or(computed.minima.working())
                .or(computed.ahead.working()));
        controls = new FitDescentControls(model.history(), computed.ahead, texts, plot).row();
    }

    /** Asks for basins while they are to be seen and the minima of the state are known. */
    private ReadOnlyBooleanProperty followBasins(ReadOnlyObjectProperty<FollowedMap.Shown> shown,
            FitMinima.Work work) {
        Job<BasinMap.Source, BasinMap> job = new Job<BasinMap.Source, BasinMap>(work.worker().following(),
                (source, control) -> {
                    BasinMap found = BasinMap.of(source);
                    control.requireWanted();
                    return found;
                }, outcome -> outcome.ifDone(basins::set)).whileShown(work.isShown());
        Runnable ask = () -> {
            FitState state = shown.get().scene().state();
            FitMinima.Found minima = shown.get().minima();
            if (state.options().basins() && !state.line().fixed() && minima.isOf(state)) {
                BasinMap.Source source = new BasinMap.Source(FitMap.Source.of(state, model.axes().get()),
                        minima.minima());
                if (!basins.get().of().equals(Optional.of(source))) {
                    job.request(source);
                }
            }
        };
        // Eagerly: what is not read each time tells of its first change only.
        shown.subscribe(now -> ask.run());
        model.axes().subscribe(now -> ask.run());
        return job.working();
    }

    /** The plot, and below it what is said of the descent, and its controls. */
    public VBox plot() {
        return Styled.as(new VBox(plot, controls), "fit-landscape");
    }

    private void handle() {
        PlotHandle handle = new PlotHandle(0, scene.map(now -> new Point(now.state().q().mu(),
                now.state().q().sigma())), new LandscapeGrip<>(model.history(), FitLandscapePane::moved, pane), "q");
        handle.setId("handle-landscape");
        handle.speak(texts.of("fit.landscape.handle"), texts.of(scene, (now, words) -> words.say("fit.landscape.place",
                NumberText.format(now.state().q().mu()), NumberText.format(now.state().q().sigma()))));
        SettingKeys.install(handle, model.settings().mu(), model.settings().sigma(), texts);
        pane.add(handle);
    }

    /** The state with q at a place; a σ that is held stays. */
    private static FitState moved(FitState state, Normal place) {
        return state.withQ(state.line().fixed() ? state.q().withMu(place.mu()) : place);
    }

    /** The height at a place, in words. */
    static String reading(FitScene scene, BasinMap basins, Point point, Catalog words) {
        FitState state = scene.state();
        if (!(point.y() > 0)) {
            return words.say("gaussian.curve.nothing");
        }
        double nats = state.objective().objective().of(scene.p(),
                state.line().withSelected(Normal.of(point.x(), point.y())).density());
        String height = words.say("fit.landscape.reading", Readout.STANDARD.of(point.x()),
                Readout.STANDARD.of(point.y()),
                words.say("fit.symbol." + state.objective().kind().key()),
                scene.shownValue(nats), words.say(state.unit().messageKey()));
        OptionalInt basin = basins.at(state, Normal.of(point.x(), point.y()));
        return basin.isPresent() ? height + "\n" + words.say("fit.basin.leads", basin.getAsInt() + 1) : height;
    }

    /** The landscape in words. */
    static String spoken(FitScene scene, BasinMap basins, Catalog words) {
        String height = words.say("fit.landscape.spoken", scene.shownValue(scene.values().objective()),
                words.say(scene.state().unit().messageKey()));
        OptionalInt basin = basins.at(scene.state(), scene.state().q());
        return basin.isPresent()
                ? words.say("fit.basin.spoken", height, basins.basins().size(), basin.getAsInt() + 1)
                : height;
    }
}
