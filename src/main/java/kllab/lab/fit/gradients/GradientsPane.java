package kllab.lab.fit.gradients;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.GradientOptions;
import kllab.math.fit.gradient.GradientCoordinate;
import kllab.math.fit.gradient.GradientEstimator;
import kllab.plot.pane.PlotPane;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Segments;
import kllab.ui.control.Setting;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.Pending;

/** Estimates of the gradient of KL(q ‖ p) on the screen: their clouds, how they vary, and which varies least. */
public final class GradientsPane {
    private static final List<GradientEstimator> ALL = List.of(GradientEstimator.values());

    private final FitModel model;
    private final Texts texts;
    private final ObservableValue<GradientsScene> scene;
    private final VBox node;

    /**
     * A pane.
     *
     * @param followed the scene, which rests while the pane is not shown
     * @param isShown tells whether anybody sees it
     */
    public GradientsPane(FitModel model, ObservableValue<FitScene> followed, ObservableValue<Boolean> isShown,
            Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        GradientDrawing drawing = new GradientDrawing(followed.map(FitScene::state), isShown);
        ObservableValue<GradientsScene> theory = followed.map(GradientsScene::of);
        scene = Bindings.createObjectBinding(() -> theory.getValue().with(drawing.drawn().get()), theory,
                drawing.drawn());
        PlotPane plot = PlotPaneBuilder.of(scene, texts, GradientsPicture::of).spoken(GradientsWords::spoken)
                .readOut(GradientsWords::reading).pane("fit-gradients");
        VBox.setVgrow(plot, Priority.ALWAYS);
        ParameterControl draws = ParameterControl.of(draws(), "gradient-draws", new FormulaView(typesetter, "K"),
                Message.of("fit.parameter.gradientDraws"), texts);
        WrapRow controls = new WrapRow(List.of(0.0, 1.0, 0.0), new HBox(new Segments(coordinates())), draws,
                new ActionButton("new-draws", "fit.gradients.anew", texts, this::drawAnew));
        controls.getStyleClass().addAll("gradient-controls", "controls");
        node = new VBox(controls, plot, table(),
                Card.paragraph("gradients-note", texts.of(scene, GradientsWords::note), "note-line"));
        node.getStyleClass().add("gradients");
        Pending.on(node, drawing.working());
    }

    /** The plot between its controls and its numbers. */
    public VBox node() {
        return node;
    }

    private Choice<GradientCoordinate> coordinates() {
        return new Choice<>(List.of(GradientCoordinate.values()),
                model.history().state().map(state -> state.options().gradients().of()),
                of -> model.history().update(
                        state -> with(state, state.options().gradients().withOf(of))),
                each -> texts.of("fit.gradients.symbol." + each.key()), texts.of("fit.gradients.coordinate.help"));
    }

    private Setting draws() {
        return model.history().setting(GradientOptions.DRAWS,
                state -> (double) state.options().gradients().draws(),
                (state, value) -> with(state, state.options().gradients().withDraws(value.intValue())));
    }

    private void drawAnew() {
        model.history().update(state -> with(state, state.options().gradients().drawnAnew()));
    }

    private static FitState with(FitState state, GradientOptions options) {
        return state.withOptions(state.options().withGradients(options));
    }

    /** The numbers below the plot: a column for each estimator. */
    private GridPane table() {
        GridPane table = Styled.as(new GridPane(), "gradient-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        row(table, 1, "fit.gradients.mean", "mean", GradientsWords::mean);
        row(table, 2, "fit.gradients.variance.measured", "measured", GradientsWords::measured);
        row(table, 3, "fit.gradients.variance.theory", "theory", GradientsWords::theory);
        for (GradientEstimator each : ALL) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(numbers);
            table.add(Card.paragraph(texts.of("fit.estimator." + each.key()), "hint"), 1 + ALL.indexOf(each), 0);
        }
        return table;
    }

    private void row(GridPane table, int row, String name, String id,
            BiFunction<GradientsScene, GradientEstimator, String> number) {
        table.add(Card.paragraph(texts.of(name), "hint"), 0, row);
        for (GradientEstimator each : ALL) {
            Label shown = Card.label("gradient-" + id + "-" + each, scene.map(now -> number.apply(now, each)),
                    "number");
            shown.setMinWidth(Label.USE_PREF_SIZE);
            table.add(shown, 1 + ALL.indexOf(each), row);
        }
    }
}
