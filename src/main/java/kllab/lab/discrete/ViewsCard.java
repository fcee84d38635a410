package kllab.lab.discrete;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.views.CodingPane;
import kllab.lab.discrete.views.CoinsPane;
import kllab.lab.discrete.views.StreamPane;
import kllab.lab.discrete.views.SumsPicture;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Withheld;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.live.FilteredValue;

/** The card beside the bars: entropies, code words, a stream of symbols, or the sweep over q. */
final class ViewsCard {
    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> scene;
    private final Texts texts;
    private final HBox chooser;
    private final Card card = new Card();
    private final Map<View, Node> made = new EnumMap<>(View.class);

    ViewsCard(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        chooser = new HBox(new Segments(views()).explained(View.TERMS, "entropy").explained(View.CODING, "code-word"));
        chooser.getStyleClass().add("plot-head");
        card.getStyleClass().add("curve");
        model.history().state().map(state -> state.options().view())
                .subscribe(view -> card.hold(List.of(chooser, made.computeIfAbsent(view, this::make))));
    }

    Card card() {
        return card;
    }

    /** Makes the content of a view, which follows the scene only while it is shown. */
    private Node make(View view) {
        ObservableValue<DiscreteScene> followed = FilteredValue.of(scene,
                now -> now.state().options().view() == view && now.state().shows(DiscretePanel.SECOND_PLOT));
        Region content = switch (view) {
            case TERMS -> sums(followed);
            case CODING -> new CodingPane(followed, model.axes(), texts).node();
            case STREAM -> new StreamPane(model, followed, texts).node();
            case SWEEP -> new CoinsPane(model, followed, texts).node();
        };
        // Not what is followed: that rests while it is not shown.
        Withheld place = new Withheld(content, scene.map(now -> DiscretePanel.toldBy(view, now.state()).isPresent()),
                texts.of(scene, (now, words) -> DiscretePanel.toldBy(view, now.state())
                        .map(panel -> words.say("panel.withheld", words.say(panel.messageKey()))).orElse("")));
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    private PlotPane sums(ObservableValue<DiscreteScene> followed) {
        return PlotPaneBuilder
                .of(followed, texts, (now, words) -> SumsPicture.of(now, model.axes().get()).named("", words
                        .say("plot.axis.in", words.say("plot.axis.entropy"),
                                words.say(now.state().unit().messageKey()))),
                        model.axes())
                .spoken(ViewsCard::spoken).pane("sums");
    }

    /** The entropies in words. */
    static String spoken(DiscreteScene now, Catalog words) {
        return words.say("discrete.sums.spoken", Readout.STANDARD.of(now.shown(now.entropies().p())),
                Readout.STANDARD.of(now.shown(now.values().forward())),
                Readout.STANDARD.of(now.shown(now.entropies().crossPq())),
                Readout.STANDARD.of(now.shown(now.values().jensenShannon())),
                words.say(now.state().unit().messageKey()));
    }

    private Choice<View> views() {
        return model.history().choice(List.of(View.values()), state -> state.options().view(),
                (state, view) -> state.withOptions(state.options().withView(view)),
                "discrete.view.", texts);
    }
}
