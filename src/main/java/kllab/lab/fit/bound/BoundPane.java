package kllab.lab.fit.bound;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.landscape.FitAhead;
import kllab.lab.fit.model.FitScene;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.formula.Typesetter;

import java.util.List;

/** The evidence bound on the screen: against the steps of the descent, and below that in its three forms. */
public final class BoundPane {
    private final VBox node;

    /**
     * A pane.
     *
     * @param scene which rests while the pane is not shown
     * @param ahead the newest whole descent
     */
    public BoundPane(ObservableValue<FitScene> scene, ObservableValue<Optional<FitAhead.Found>> ahead, Texts texts,
            Typesetter typesetter) {
        ObservableValue<Optional<BoundScene>> bound = scene
                .flatMap(now -> ahead.map(way -> BoundScene.of(now, way)));
        PlotPane pane = PlotPaneBuilder
                .of(bound, texts, (now, words) -> now.map(each -> BoundPicture.of(each, words))
                        .orElseGet(BoundPane::nothing))
                .spoken(BoundPane::spoken).pane("fit-bound");
        VBox.setVgrow(pane, Priority.ALWAYS);
        node = new VBox(pane, BoundForms.of(scene, texts, typesetter),
                Card.paragraph("bound-note", texts.of("fit.bound.note"), "note-line"));
    }

    private static Plot nothing() {
        return new Plot(Axis.linear(0, 1), List.of(new Subplot(Axis.linear(0, 1), 1, List.of(), List.of())));
    }

    /** The plot, and below it the forms. */
    public VBox node() {
        return node;
    }

    private static String spoken(Optional<BoundScene> scene, Catalog words) {
        return scene.map(now -> words.say("fit.bound.spoken", Readout.STANDARD.of(now.evidence()),
                Readout.STANDARD.of(now.bound()), Readout.STANDARD.of(now.gap()),
                words.say(now.unit().messageKey()))).orElse("");
    }
}
