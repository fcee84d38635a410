package kllab.lab.multivariate.latent;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.layout.Scrolling;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.FrameValue;

/**
 * The table of the latent space: a row for each dimension. What is pasted on it is a table of {@code mu,logvar} rows,
 * unless a single number is pasted into a field.
 */
public final class LatentTable {
    private static final PseudoClass LONG_MEANS = PseudoClass.getPseudoClass("long-means");
    private static final PseudoClass LONG_SPREADS = PseudoClass.getPseudoClass("long-spreads");
    /** The number of characters from which a text needs a wider column. */
    private static final int SHORT = 9;
    /** Pastes a table. */
    static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final MultivariateModel model;
    private final ObservableValue<MultivariateScene> scene;
    private final Texts texts;

    public LatentTable(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts) {
        this.model = model;
        this.scene = FilteredValue.of(scene, now -> now.state().isLatent());
        this.texts = texts;
    }

    /** The table. */
    public Node node() {
        ScrollPane view = Scrolling.of(new ScrollPane());
        view.setId("latent-table");
        Help.on(view, texts.of("multivariate.table.help"));
        view.accessibleTextProperty().bind(texts.of("multivariate.latent.table"));
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(view, Priority.ALWAYS);
        // The order is that of the settled state: no row moves away while its numbers are dragged.
        ObservableValue<LatentOrder> order = new FrameValue<>(
                FilteredValue.of(model.history().settled(), MultivariateState::isLatent).map(LatentOrder::of), view)
                        .shown();
        new LatentRows(view, order,
                index -> new LatentRow(index, model,
                        Bindings.createObjectBinding(
                                () -> LatentRow.Shown.of(scene.getValue(), order.getValue(), index), scene, order),
                        texts));
        VBox table = new VBox(head(), view);
        table.getStyleClass().add("latent-table");
        order.map(LatentOrder::lengths).subscribe(lengths -> {
            table.pseudoClassStateChanged(LONG_MEANS, lengths.mean() > SHORT);
            table.pseudoClassStateChanged(LONG_SPREADS, lengths.spread() > SHORT);
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
        return table;
    }

    private HBox head() {
        ObservableValue<Boolean> sigmas = scene.map(now -> now.state().latent().sigmas());
        Region room = new Region();
        room.getStyleClass().add("latent-room");
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(Card.label(new ReadOnlyStringWrapper(""), "latent-index"),
                Card.label(new ReadOnlyStringWrapper("μ"), "latent-mu"),
                Card.label(sigmas.map(LatentTable::spread), "latent-spread"),
                Card.label(sigmas.map(own -> spread(!own)), "latent-other"), room,
                Card.label(texts.of(scene, (now, words) -> now.state().isAway(MultivariatePanel.TERMS)
                        ? ""
                        : words.say("multivariate.latent.kl", words.say(now.state().unit().messageKey()))),
                        "latent-number"));
        head.getStyleClass().addAll("latent-row", "latent-head");
        return head;
    }

    private static String spread(boolean sigma) {
        return sigma ? "σ" : "log σ²";
    }

    private void paste(KeyEvent event) {
        String text = Clipboard.getSystemClipboard().getString();
        if (!PASTE.match(event) || text == null) {
            return;
        }
        boolean ofField = event.getTarget() instanceof TextInputControl && text.strip().lines().count() == 1;
        if (!ofField) {
            model.intake().take(text);
            event.consume();
        }
    }
}
