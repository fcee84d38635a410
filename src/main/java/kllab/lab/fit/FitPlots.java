package kllab.lab.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.fit.gradients.GradientsPane;
import kllab.lab.fit.landscape.FitLandscapePane;
import kllab.lab.fit.landscape.FitMinima;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitOptions.View;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.separation.SeparationPane;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Withheld;
import kllab.ui.control.Choice;
import kllab.ui.control.OptionBox;
import kllab.ui.control.Segments;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The card beside the densities: the landscape of the objective, or what stands in its place. */
final class FitPlots {
    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final FitMinima minima;
    private final ObservableValue<Boolean> isShown;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Card card = new Card();
    private final Map<View, Node> made = new EnumMap<>(View.class);

    FitPlots(FitModel model, ObservableValue<FitScene> scene, FitMinima minima, Texts texts,
            Typesetter typesetter) {
        this.model = model;
        this.scene = scene;
        this.minima = minima;
        this.texts = texts;
        this.typesetter = typesetter;
        isShown = card.sceneProperty().map(Objects::nonNull).orElse(false);
        HBox chooser = new HBox(new Segments(views()));
        OptionBox logSigma = new OptionBox("option-logSigma", "fit.option.logSigma", texts,
                model.history().state().map(state -> state.options().logSigma()),
                on -> model.history().update(state -> state.withOptions(state.options().withLogSigma(on))));
        logSigma.visibleProperty()
                .bind(model.history().state().map(state -> state.options().view() == View.LANDSCAPE));
        logSigma.managedProperty().bind(logSigma.visibleProperty());
        WrapRow head = new WrapRow(List.of(1.0, 0.0), chooser, logSigma);
        head.getStyleClass().add("plot-head");
        card.getStyleClass().add("landscape");
        model.history().state().map(state -> state.options().view())
                .subscribe(view -> card.getChildren().setAll(head, made.computeIfAbsent(view, this::make)));
    }

    Card card() {
        return card;
    }

    /** Makes the content of a view, which follows the scene only while it is shown. */
    private Node make(View view) {
        ObservableValue<FitScene> followed = FilteredValue.of(scene,
                now -> now.state().options().view() == view && now.state().shows(FitPanel.SECOND_PLOT));
        Region content = switch (view) {
            case LANDSCAPE -> new FitLandscapePane(model, followed, minima, isShown, texts).plot();
            case SEPARATION -> new SeparationPane(model, followed, isShown, texts, typesetter).node();
            case GRADIENTS -> new GradientsPane(model, followed, isShown, texts, typesetter).node();
            case TABLE -> DivergenceTable.of(followed, texts);
        };
        Withheld place = new Withheld(content,
                scene.map(now -> view == View.TABLE && now.state().asks(FitPanel.VALUE)),
                texts.of("panel.withheld", Message.of("fit.panel.value")));
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    private Choice<View> views() {
        return model.history().choice(List.of(View.values()), state -> state.options().view(),
                (state, view) -> state.withOptions(state.options().withView(view)),
                view -> texts.of(view.messageKey()), texts.of("fit.view.help"));
    }
}
