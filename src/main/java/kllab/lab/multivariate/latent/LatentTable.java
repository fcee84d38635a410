package kllab.lab.multivariate.latent;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.ui.Help;
import kllab.ui.Styled;
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
    /** There is room for the spread in its other way, too. */
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double WITH_OTHER = 43;
    /** There is room for what was pinned, too. */
    private static final PseudoClass WIDEST = PseudoClass.getPseudoClass("widest");
    private static final double WITH_PINNED = 54;
    /** How much wider a column of long texts is. These three are in sizes of the type. */
    private static final double LONGER = 8.7;
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
        BooleanProperty apart = new SimpleBooleanProperty();
        new LatentRows(view, order,
                index -> new LatentRow(index, model,
                        Bindings.createObjectBinding(
                                () -> LatentRow.Shown.of(scene.getValue(), order.getValue(), index, apart.get()),
                                scene, order, apart),
                        texts));
        HBox head = head();
        Label sized = (Label) head.getChildren().getFirst();
        VBox table = Styled.as(new VBox(head, view), "latent-table");
        Runnable fit = () -> apart.set(fit(table, sized.getFont().getSize(), order.getValue().lengths()));
        table.widthProperty().subscribe(fit);
        sized.fontProperty().subscribe(fit);
        order.subscribe(fit);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
        return table;
    }

    /**
     * In a narrow table gives way what is told elsewhere, too: a column for what was pinned, and the spread in its
     * other way.
     *
     * @return true if what was pinned has a column of its own
     */
    private static boolean fit(Region table, double em, LatentOrder.Lengths lengths) {
        boolean longMeans = lengths.mean() > SHORT;
        boolean longSpreads = lengths.spread() > SHORT;
        double room = table.getWidth() / em - (longMeans ? LONGER : 0) - (longSpreads ? LONGER : 0);
        table.pseudoClassStateChanged(LONG_MEANS, longMeans);
        table.pseudoClassStateChanged(LONG_SPREADS, longSpreads);
        table.pseudoClassStateChanged(WIDE, room >= WITH_OTHER);
        table.pseudoClassStateChanged(WIDEST, room >= WITH_PINNED);
        return room >= WITH_PINNED;
    }

    private HBox head() {
        ObservableValue<Boolean> sigmas = scene.map(now -> now.state().latent().sigmas());
        Region room = Styled.as(new Region(), "latent-room");
        HBox.setHgrow(room, Priority.ALWAYS);
        return Styled.as(new HBox(Card.label(new ReadOnlyStringWrapper(""), "latent-index"),
                Card.label(new ReadOnlyStringWrapper("μ"), "latent-mu"),
                Card.label(sigmas.map(LatentTable::spread), "latent-spread"),
                Card.label(sigmas.map(own -> spread(!own)), "latent-other"), room, column(Ghost.Kind.WAS),
                column(Ghost.Kind.PINNED),
                Card.label(texts.of(scene, (now, words) -> now.state().isAway(MultivariatePanel.TERMS)
                        ? ""
                        : words.say("multivariate.latent.kl", words.say(now.state().unit().messageKey()))),
                        "latent-number")),
                "latent-row", "latent-head");
    }

    /** Room over the earlier numbers, which say themselves what they are. */
    private static Label column(Ghost.Kind kind) {
        return Styled.as(Card.label(new ReadOnlyStringWrapper(""), "latent-earlier"), kind.key());
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
