package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.Target;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.NumberField;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.ProblemLabel;
import kllab.ui.control.Segments;
import kllab.ui.control.Setting;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Scrolling;
import kllab.ui.layout.WrapRow;
import org.kordamp.ikonli.feather.Feather;

/** The components of the target as a table: weight, mean and standard deviation of each, and a way to be rid of it. */
final class TargetCard {
    private final FitModel model;
    private final Texts texts;
    private final Typesetter typesetter;
    private final VBox rows = new VBox();
    private final List<VBox> made = new ArrayList<>();

    TargetCard(FitModel model, Texts texts, Typesetter typesetter) {
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
        rows.getStyleClass().add("components");
        model.history().state().map(state -> state.target().count()).subscribe(this::show);
    }

    /** The card. */
    Card card() {
        Button add = new ActionButton("add-component", "fit.add", texts,
                () -> model.history().update(state -> state.withTarget(state.target().added())));
        add.disableProperty().bind(model.history().state().map(state -> state.target().count() == Target.MOST));
        Label name = new Label("p");
        name.getStyleClass().addAll("distribution-name", "p");
        ScrollPane scroll = list(rows);
        add.visibleProperty().bind(mixture());
        add.managedProperty().bind(add.visibleProperty());
        Segments kinds = kinds(model, texts);
        StackPane content = new StackPane(scroll, observation());
        scroll.visibleProperty().bind(mixture());
        HBox named = new HBox(name, kinds);
        named.getStyleClass().add("target-head");
        Card card = new Card(new WrapRow(List.of(1.0, 0.0), named, add), content);
        card.getStyleClass().addAll("parameters", "p", "controls");
        return card;
    }

    /** The choice between a mixture and the posteriors. */
    static Segments kinds(FitModel model, Texts texts) {
        Segments kinds = new Segments(new Choice<>(List.of(Observation.Kind.values()),
                model.history().state().map(state -> state.target().observation().kind()), model::observe,
                kind -> texts.of(kind.messageKey()), texts.of("fit.posterior.help")));
        kinds.setId("posterior");
        return kinds;
    }

    private ObservableValue<Boolean> mixture() {
        return model.history().state().map(state -> state.target().isMixture());
    }

    /** The observation: a value with its noise, or tosses of a coin. */
    private VBox observation() {
        ParameterControl x = control("x", "x", model.settings().observedX());
        ParameterControl noise = control("noise", "s", model.settings().noise());
        ParameterControl heads = control("heads", "k", model.settings().heads());
        ParameterControl draws = control("draws", "n", model.settings().draws());
        VBox all = new VBox(x, noise, heads, draws);
        all.getStyleClass().add("components");
        ObservableValue<Observation.Kind> kind = model.history().state()
                .map(state -> state.target().observed().kind());
        List.of(x, noise).forEach(each -> shown(each, kind.map(now -> now == Observation.Kind.LINEAR
                || now == Observation.Kind.SQUARE)));
        List.of(heads, draws).forEach(each -> shown(each, kind.map(now -> now == Observation.Kind.COIN)));
        all.visibleProperty().bind(mixture().map(is -> !is));
        return all;
    }

    private static void shown(ParameterControl control, ObservableValue<Boolean> whether) {
        control.visibleProperty().bind(whether);
        control.managedProperty().bind(control.visibleProperty());
    }

    private ParameterControl control(String key, String symbol, Setting setting) {
        return ParameterControl.of(setting, "observed-" + key, new FormulaView(typesetter, symbol),
                Message.of("fit.observed." + key), texts);
    }

    private void show(int count) {
        while (made.size() < count) {
            made.add(row(made.size()));
        }
        rows.getChildren().setAll(made.subList(0, count));
    }

    private VBox row(int index) {
        Label number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("hint");
        NumberField weight = field("w", model.settings().weight(index), index,
                value -> model.history().state().get().target().allows(index, value)
                        || index >= model.history().state().get().target().count());
        NumberField mu = field("m", model.settings().mu(index), index, value -> true);
        NumberField sigma = field("s", model.settings().sigma(index), index, value -> true);
        HBox row = new HBox(number, weight, mu, sigma, remove(index));
        row.getStyleClass().add("component-row");
        return new VBox(row, new ProblemLabel(weight.problem(), texts), new ProblemLabel(mu.problem(), texts),
                new ProblemLabel(sigma.problem(), texts));
    }

    /** Tells whether a number that is within its range can be taken. */
    private interface Allowed {
        boolean test(double value);
    }

    private NumberField field(String key, Setting setting, int index, Allowed allowed) {
        Message name = Message.of("fit.component." + key, Integer.toString(index + 1));
        NumberField field = new NumberField(setting, name, value -> {
            if (!allowed.test(value)) {
                throw new BadInput(Message.of("fit.weights.zero", "w"));
            }
        });
        field.setId(key + "-" + (index + 1));
        field.speak(texts);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button remove(int index) {
        Button remove = Icon.on(new Button(), Feather.X);
        remove.setId("remove-component-" + (index + 1));
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.disableProperty().bind(model.history().state().map(
                state -> index >= state.target().count() || !state.target().isRemovable(index)));
        remove.setOnAction(event -> model.history()
                .update(state -> state.withTarget(state.target().without(index))));
        Help.tipped(remove, texts.of("fit.remove", Integer.toString(index + 1)));
        Help.on(remove, texts.of("fit.remove.help"));
        return remove;
    }

    /** The rows of what p is made of, which scroll where the card is not high enough for them. */
    static ScrollPane list(Node rows) {
        ScrollPane list = Scrolling.of(new ScrollPane(rows));
        list.getStyleClass().add("outcomes-scroll");
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFitToWidth(true);
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
