package kllab.lab.discrete;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import kllab.lab.Side;
import kllab.lab.discrete.bars.OutcomeRow;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ProblemLabel;
import kllab.ui.layout.Scrolling;

/** The outcomes as a table, in as many columns as there is room for; what is too high for the card scrolls within. */
final class OutcomesCard {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> scene;
    private final Texts texts;
    private final FlowPane rows = new FlowPane();
    private final List<OutcomeRow> made = new ArrayList<>();

    OutcomesCard(DiscreteModel model, ObservableValue<DiscreteScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        rows.getStyleClass().add("outcomes");
        // Otherwise it would be as wide as its widest row, and no row would ever take two lines.
        rows.setMinWidth(0);
        model.history().state().map(DiscreteState::count).subscribe(this::show);
    }

    /** The card. */
    Card card() {
        Button add = new ActionButton("add-outcome", "discrete.add", texts,
                () -> model.history().update(DiscreteState::added));
        add.disableProperty().bind(model.history().state().map(state -> state.count() == Bars.MOST));
        Button paste = new ActionButton("paste-outcomes", "discrete.paste", texts, this::paste);
        HBox buttons = Styled.as(new HBox(paste, add), "head-buttons");
        ScrollPane scroll = Styled.as(Scrolling.of(new ScrollPane(rows)), "outcomes-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Card card = new Card(new CardHead(Card.label(texts.of("discrete.outcomes"), "card-title"),
                Card.label(texts.of("discrete.outcomes.hint"), "hint"), buttons), problem(), scroll);
        card.getStyleClass().addAll("outcomes-card", "controls");
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                paste();
                event.consume();
            }
        });
        return card;
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        model.intake().take(text == null ? "" : text, Side.P, 0);
    }

    private ProblemLabel problem() {
        ProblemLabel problem = new ProblemLabel(model.intake().problem(), texts);
        problem.setId("outcomes-problem");
        problem.setMinHeight(Region.USE_PREF_SIZE);
        return problem;
    }

    private void show(int count) {
        while (made.size() < count) {
            made.add(new OutcomeRow(model, scene, made.size(), texts, rows.widthProperty()));
        }
        rows.getChildren().setAll(made.subList(0, count));
    }
}
