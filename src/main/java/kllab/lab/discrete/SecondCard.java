package kllab.lab.discrete;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.discrete.DiscreteOptions.View;
import kllab.parameter.Readout;
import kllab.plot.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Card;
import kllab.ui.Choice;
import kllab.ui.Latest;
import kllab.ui.Segments;
import kllab.ui.Texts;

/** The card beside the bars: entropies, codes, or the sweep over q. */
final class SecondCard {
    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> scene;
    private final Texts texts;
    private final HBox chooser;
    private final Card card = new Card();
    private final Map<View, Node> made = new EnumMap<>(View.class);

    SecondCard(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        chooser = new HBox(new Segments(views()));
        card.getStyleClass().add("curve");
        model.history().state().map(state -> state.options().view())
                .subscribe(view -> card.getChildren().setAll(chooser, made.computeIfAbsent(view, this::make)));
    }

    Card card() {
        return card;
    }

    /** What a view shows, which follows the scene only while it is shown. */
    private Node make(View view) {
        ObservableValue<DiscreteScene> followed = Latest.of(scene, now -> now.state().options().view() == view);
        Node content = switch (view) {
            case TERMS -> sums(followed);
            case CODING -> new CodingPane(model, followed, texts).node();
            case SWEEP -> new SweepPane(model, followed, texts).node();
        };
        VBox.setVgrow(content, Priority.ALWAYS);
        return content;
    }

    private PlotPane sums(ObservableValue<DiscreteScene> followed) {
        PlotPane pane = new PlotPane(Bindings.createObjectBinding(
                () -> SumsPicture.of(followed.getValue(), model.frame().get()), followed, model.frame()));
        pane.setId("sums");
        pane.accessibleTextProperty().bind(texts.of(followed, SecondCard::spoken));
        return pane;
    }

    private static String spoken(DiscreteScene now, Catalog words) {
        return words.say("discrete.sums.spoken", Readout.STANDARD.of(now.shown(now.entropies().p())),
                Readout.STANDARD.of(now.shown(now.values().forward())),
                Readout.STANDARD.of(now.shown(now.entropies().crossPq())),
                Readout.STANDARD.of(now.shown(now.values().jensenShannon())),
                words.say(now.state().unit().messageKey()));
    }

    private Choice<View> views() {
        return new Choice<>(List.of(View.values()), model.history().state().map(state -> state.options().view()),
                view -> model.show(options -> options.withView(view)), view -> texts.of(view.messageKey()));
    }
}
