package kllab.lab.fit.separation;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.math.fit.Separation;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ParameterControl;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.Job;
import kllab.ui.live.Pending;

/** The minima over the distance of two equal components on the screen, and a slider that moves these. */
public final class SeparationPane {
    private final VBox node;

    /**
     * A pane.
     *
     * @param scene which rests while the pane is not shown
     * @param isShown tells whether anybody sees it
     */
    public SeparationPane(FitModel model, ObservableValue<FitScene> scene, ObservableValue<Boolean> isShown,
            Texts texts, Typesetter typesetter) {
        SimpleObjectProperty<Optional<Separation>> computed = new SimpleObjectProperty<>(Optional.empty());
        new Job<Double, Separation>(Job.Schedule.onThread("separation"), (end, control) -> Separation.upTo(end),
                outcome -> outcome.ifDone(all -> computed.set(Optional.of(all)))).whileShown(isShown)
                        .request(SeparationPicture.FAR);
        PlotPane pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> SeparationPicture.of(now.state(), computed.get(), words), computed)
                .spoken(SeparationPane::spoken).pane("fit-separation");
        VBox.setVgrow(pane, Priority.ALWAYS);
        ParameterControl distance = ParameterControl.of(model.settings().separation(), "separation",
                new FormulaView(typesetter, "\\p{d}"), Message.of("fit.parameter.separation"), texts);
        distance.getStyleClass().add("controls");
        node = new VBox(pane, distance, Card.paragraph("separation-note",
                texts.of(scene, (now, words) -> words.say(now.state().target().separation().isPresent()
                        ? "fit.separation.note"
                        : "fit.separation.other")),
                "note-line"));
        Pending.on(node, computed.map(Optional::isEmpty));
    }

    /** The plot, and below it the slider. */
    public VBox node() {
        return node;
    }

    private static String spoken(FitScene scene, Catalog words) {
        return words.say("fit.separation.spoken");
    }
}
