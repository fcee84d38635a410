package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.LabelledPoints;
import kllab.lab.fit.points.PointSettings;
import kllab.lab.fit.points.PointsPane;
import kllab.math.fit.posterior.LabelledPoint;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.NumberField;
import kllab.ui.control.ProblemLabel;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;
import org.kordamp.ikonli.feather.Feather;

/** The cards of logistic regression: its points as a plot with the best q below, and as a table. */
final class LogisticControls {
    private static final int COLUMNS = 2;

    private final FitModel model;
    private final ObservableValue<FitScene> scene;
    private final Texts texts;
    private final PointSettings settings;
    private final GridPane rows = new GridPane();
    private final List<VBox> made = new ArrayList<>();

    /**
     * Cards.
     *
     * @param scene scenes of fits in the plane
     */
    LogisticControls(FitModel model, ObservableValue<FitScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        settings = new PointSettings(model);
    }

    /**
     * The card of the plot.
     *
     * @param families the choice of the family of q
     * @param best the best q of the family
     */
    Card plot(Region families, Region best) {
        Region pane = new PointsPane(model, FilteredValue.of(scene,
                now -> now.state().plane().isLogistic() && now.state().shows(FitPanel.SECOND_PLOT)), texts).plot();
        VBox.setVgrow(pane, Priority.ALWAYS);
        return Styled.as(new Card(families, pane, best), "landscape", "classes");
    }

    /** The card of the points: the place and the class of each. */
    Card p(Region kinds) {
        ActionButton add = new ActionButton("add-point", "fit.points.add", texts,
                () -> settings.change(all -> all.with(new LabelledPoint(0, true))));
        add.disableProperty().bind(points().map(all -> all.count() == LabelledPoints.MOST));
        Label name = Styled.as(new Label("p"), "distribution-name", "p");
        rows.getStyleClass().addAll("components", "points");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            rows.getColumnConstraints().add(column);
        }
        points().map(LabelledPoints::count).subscribe(this::show);
        ScrollPane scroll = ComponentTable.list(rows);
        HBox named = Styled.as(new HBox(name, kinds), "target-head");
        return Styled.as(new Card(new WrapRow(List.of(1.0, 0.0), named, add), scroll), "parameters", "p", "controls");
    }

    private ObservableValue<LabelledPoints> points() {
        return model.history().state().map(PointSettings::of);
    }

    private void show(int count) {
        while (made.size() < count) {
            made.add(row(made.size()));
        }
        rows.getChildren().clear();
        if (count == 0) {
            rows.add(Card.label(texts.of("fit.points.none"), "hint"), 0, 0, COLUMNS, 1);
        }
        for (int i = 0; i < count; i++) {
            rows.add(made.get(i), i % COLUMNS, i / COLUMNS);
        }
    }

    private VBox row(int index) {
        String shown = Integer.toString(index + 1);
        Label number = Styled.as(new Label(shown), "hint");
        NumberField x = new NumberField(settings.x(index), Message.of("fit.points.x", shown));
        x.setId("point-" + shown);
        x.speak(texts);
        HBox.setHgrow(x, Priority.ALWAYS);
        Button flip = new Button();
        flip.setId("flip-point-" + shown);
        flip.textProperty().bind(texts.of(settings.label(index).value(),
                (label, words) -> words.say("fit.points.class.shown", label.intValue())));
        flip.setMinWidth(Button.USE_PREF_SIZE);
        flip.setOnAction(event -> settings.flip(index));
        Help.on(flip, texts.of("fit.points.flip.help"));
        Button remove = Icon.on(new Button(), Feather.X);
        remove.setId("remove-point-" + shown);
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(event -> settings.change(all -> all.without(index)));
        Help.tipped(remove, texts.of("fit.points.remove", shown));
        Help.on(remove, texts.of("fit.remove.help"));
        HBox row = Styled.as(new HBox(number, x, flip, remove), "component-row");
        return new VBox(row, new ProblemLabel(x.problem(), texts));
    }
}
