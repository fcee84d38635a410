package kllab.lab.vae.training;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.vae.model.VaeAxes;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeOptions;
import kllab.lab.vae.model.VaeScene;
import kllab.plot.Plot;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Segments;
import kllab.ui.layout.Alternatives;
import kllab.ui.layout.WrapRow;

/**
 * The training on the screen: the held-out numbers, KL of each dimension, and images that come back.
 *
 * @param model the state, and the commands that change it
 * @param scene the scenes, which rest while the pane is not shown
 * @param stage true in a hall: then no images come back
 * @param texts the words of the screen
 */
public record TrainingPane(VaeModel model, ObservableValue<VaeScene> scene, ObservableValue<Boolean> stage,
        Texts texts) {
    /** The card. */
    public Card card() {
        Segments views = new Segments(model.history().choice(List.of(VaeOptions.View.values()),
                state -> state.options().view(), (state, view) -> state.withOptions(state.options().withView(view)),
                "vae.view.", texts));
        views.setId("training-view");
        views.getStyleClass().add("controls");
        Alternatives<VaeOptions.View> plots = new Alternatives<>(
                model.history().state().map(state -> state.options().view()),
                view -> view == VaeOptions.View.STEPS ? course() : rates());
        VBox.setVgrow(plots, Priority.ALWAYS);
        PlotPane dimensions = PlotPaneBuilder.of(scene, texts, DimensionsPicture::of).spoken(DimensionsPicture::spoken)
                .readOut(DimensionsPicture::reading)
                .pane("vae-dimensions");
        PlotPane returns = PlotPaneBuilder.shaped(scene, texts, TrainingPane::returns)
                .spoken((now, words) -> words.say("vae.returns.spoken")).pane("vae-returns");
        VBox.setVgrow(dimensions, Priority.SOMETIMES);
        VBox.setVgrow(returns, Priority.SOMETIMES);
        dimensions.getStyleClass().add("vae-small-plot");
        returns.getStyleClass().add("vae-small-plot");
        Label returned = Card.label(texts.of("vae.returns"), "card-title");
        Label use = Card.label("vae-use", texts.of(scene, DimensionsPicture::use), "hint");
        for (Node each : List.of(returned, returns, use)) {
            Styled.shownWhile(each, stage.map(on -> !on));
        }
        return Styled
                .as(new Card(WrapRow.titled(Card.label(texts.of("vae.panel.training"), "card-title"), views), plots,
                        new WrapRow(List.of(1.0, 0.0), Card.paragraph(texts.of("vae.dimensions"), "card-title"), use),
                        dimensions, returned, returns), "densities", "vae-training-card");
    }

    private PlotPane course() {
        return PlotPaneBuilder
                .of(scene, texts, (now, words) -> CoursePicture.of(now, model.axes().get().course(), words),
                        model.axes())
                .spoken(CoursePicture::spoken).readOut(CoursePicture::reading)
                .navigate(model.view().of(VaeAxes.STEPS, VaeAxes.LOSS)).pane("vae-course");
    }

    private PlotPane rates() {
        return PlotPaneBuilder
                .of(scene, texts, (now, words) -> RatesPicture.of(now, model.points().get(),
                        model.axes().get().rates(), words), model.axes(), model.points())
                .spoken((now, words) -> RatesPicture.spoken(now, model.points().get(), words))
                .navigate(model.view().of(VaeAxes.RATE, VaeAxes.DISTORTION)).pane("vae-rates");
    }

    private static BiFunction<VaeScene, Catalog, Plot> returns(double aspect) {
        return (now, words) -> ReturnsPicture.of(now, aspect);
    }
}
