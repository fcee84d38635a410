package kllab.lab.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.lab.fit.bound.BoundPane;
import kllab.lab.fit.gradients.GradientsPane;
import kllab.lab.fit.landscape.FitAhead;
import kllab.lab.fit.landscape.FitLandscapePane;
import kllab.lab.fit.landscape.FitMinima;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitOptions;
import kllab.lab.fit.model.FitOptions.View;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.Target;
import kllab.lab.fit.separation.SeparationPane;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Withheld;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.control.OptionBox;
import kllab.ui.control.Segments;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WideOrNarrow;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.OnScreen;

/** The card beside the densities: the landscape of the objective, or what stands in its place. */
final class FitPlots {
    /** The views that tell the value, which are put away while it is asked for. */
    private static final Set<View> HIDDEN = Set.of(View.TABLE, View.ELBO);

    /** The views that are of a normal q only. */
    private static final Set<View> OF_NORMAL = Set.of(View.SEPARATION, View.ELBO, View.GRADIENTS);

    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final FitMinima minima;
    private final FitMinima.Work work;
    private final FitAhead ahead;
    private final ObservableValue<Boolean> isShown;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Card card = new Card();
    private final Map<View, Node> made = new EnumMap<>(View.class);

    /**
     * The card of a lab.
     *
     * @param found minima and descents of its states
     */
    FitPlots(FitModel model, ObservableValue<FitScene> scene, FitLandscapePane.Found found, Texts texts,
            Typesetter typesetter) {
        this.model = model;
        this.scene = scene;
        minima = found.minima();
        ahead = found.ahead();
        this.texts = texts;
        this.typesetter = typesetter;
        isShown = OnScreen.of(card);
        work = new FitMinima.Work(minima.worker(), isShown);
        StackPane chooser = new StackPane(views(true), views(false));
        chooser.setAlignment(Pos.CENTER_LEFT);
        OptionBox basins = option("basins", "fit.option.basins", FitOptions::basins, FitOptions::withBasins);
        ObservableValue<Boolean> fixed = model.history().state().map(state -> state.line().fixed());
        basins.disableProperty().bind(fixed);
        Help.on(basins, texts.of(fixed, (is, words) -> words
                .say(is ? "fit.option.basins.held" : "fit.option.basins.help")));
        HBox drawn = new HBox(basins,
                option("logSigma", "fit.option.logSigma", FitOptions::logSigma, FitOptions::withLogSigma));
        drawn.getStyleClass().add("head-options");
        Styled.shownWhile(drawn, model.history().state().map(state -> state.view() == View.LANDSCAPE));
        WrapRow head = Styled.as(new WrapRow(List.of(1.0, 0.0), chooser, drawn), "plot-head");
        card.getStyleClass().add("landscape");
        model.history().state().map(FitState::view)
                .subscribe(view -> card.hold(List.of(head, made.computeIfAbsent(view, this::make))));
    }

    private OptionBox option(String name, String key, Predicate<FitOptions> of,
            BiFunction<FitOptions, Boolean, FitOptions> with) {
        return new OptionBox("option-" + name, key, texts,
                model.history().state().map(state -> of.test(state.options())),
                on -> model.history().update(state -> state.withOptions(with.apply(state.options(), on))));
    }

    Card card() {
        return card;
    }

    /** Makes the content of a view, which follows the scene only while it is shown. */
    private Node make(View view) {
        ObservableValue<FitScene> followed = FilteredValue.of(scene,
                now -> now.state().view() == view && now.state().shows(FitPanel.SECOND_PLOT)
                        && !(OF_NORMAL.contains(view) && now.state().line().isMixture()));
        Region content = switch (view) {
            case LANDSCAPE -> new FitLandscapePane(model, followed, new FitLandscapePane.Found(minima, ahead, work),
                    texts).plot();
            case ELBO -> new BoundPane(followed, ahead.found(), texts, typesetter).node();
            case SEPARATION -> new SeparationPane(model, followed, isShown, texts, typesetter).node();
            case GRADIENTS -> new GradientsPane(model, followed, isShown, texts, typesetter).node();
            case TABLE -> DivergenceTable.of(followed, texts);
        };
        Withheld place = new Withheld(normal(view, content),
                scene.map(now -> HIDDEN.contains(view) && now.state().asks(FitPanel.VALUE)),
                texts.of("panel.withheld", Message.of("fit.panel.value")));
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    /** A view that is of a normal q only says so in its place while q is a mixture. */
    private Region normal(View view, Region content) {
        return OF_NORMAL.contains(view)
                ? new Withheld(content, scene.map(now -> now.state().line().isMixture()),
                        texts.of("fit.mixture.withheld"))
                : content;
    }

    /** The choice among the views of a mixture, or of a posterior, seen while the target is one. */
    private HBox views(boolean ofMixture) {
        ObservableValue<Target> target = model.history().state().map(FitState::target);
        Target one = FitState.INITIAL.target();
        Target such = ofMixture ? one : one.withObserved(Observation.NONE.withKind(Observation.Kind.LINEAR));
        Choice<View> views = model.history().choice(
                Stream.of(View.values()).filter(view -> view.isOf(such)).toList(), FitState::view,
                (state, view) -> state.withOptions(state.options().withView(view)),
                "fit.view.", texts);
        HBox choice = new HBox(new WideOrNarrow(new Segments(views), new DropDown<>(views, texts)));
        Styled.shownWhile(choice, target.map(now -> now.isMixture() == ofMixture));
        return choice;
    }
}
