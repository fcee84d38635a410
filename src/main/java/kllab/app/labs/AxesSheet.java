package kllab.app.labs;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import kllab.lab.Lab;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.layout.Scrolling;

/** The sheet in which the ends of the axes of the plots that are shown are typed. */
public final class AxesSheet extends VBox {
    private final List<AxisRow<?>> rows;
    private final Button close;

    /**
     * A sheet.
     *
     * @param lab whose axes are set
     * @param done takes the sheet away
     */
    public AxesSheet(Lab<?> lab, Texts texts, Runnable done) {
        setId("axes-sheet");
        getStyleClass().add("axes-sheet");
        accessibleTextProperty().bind(texts.of("axes.title"));
        rows = rows(lab, texts);
        close = new ActionButton("axes-close", "axes.close", texts, done);
        getChildren().add(Card.head(Card.label(texts.of("axes.title"), "sheet-title"), close));
        if (rows.isEmpty()) {
            getChildren().add(Card.paragraph("axes-none", texts.of("axes.none"), "hint"));
            return;
        }
        GridPane grid = Styled.as(new GridPane(), "axes-grid");
        grid.addRow(0, new Label(), Card.label(texts.of("axes.from"), "hint"), Card.label(texts.of("axes.to"), "hint"));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).addTo(grid, 1 + 2 * i);
        }
        ScrollPane scroll = Scrolling.of(new ScrollPane(grid));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Card.paragraph(texts.of("axes.hint." + lab.name()), "hint"), scroll);
    }

    private static <S> List<AxisRow<?>> rows(Lab<S> lab, Texts texts) {
        return List.copyOf(lab.model().axesInView().in(lab.model().history().state().get()).stream()
                .map(axis -> new AxisRow<>(axis, lab.model().history(),
                        Message.of("axis." + lab.name() + "." + axis.name()), texts))
                .toList());
    }

    /** Returns the field of an axis, by its name in links; of the first one if it has no such axis. */
    public Node at(String axis) {
        return rows.stream().filter(row -> row.isOf(axis)).findFirst().or(() -> rows.stream().findFirst())
                .<Node>map(AxisRow::first).orElse(close);
    }
}
