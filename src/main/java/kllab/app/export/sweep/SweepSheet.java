package kllab.app.export.sweep;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import kllab.app.labs.Labs;
import kllab.lab.Lab;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.PastedCells;
import kllab.ui.control.ProblemLabel;
import kllab.ui.live.Job;
import kllab.ui.live.Pending;

import org.jspecify.annotations.Nullable;

/**
 * The sheet that asks which number of the state moves in an animated GIF, from where, to where, and in how many steps.
 */
public final class SweepSheet extends VBox {
    private final Link link;
    private final Labs labs;
    private final Texts texts;
    private final Actions actions;
    private final ChoiceBox<String> number = new ChoiceBox<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField frames = new TextField(Integer.toString(Sweep.USUAL));
    private final ObjectProperty<@Nullable Message> problem = new SimpleObjectProperty<>();
    private final Job<Sweep, List<Link>> linking;

    /**
     * The receivers of the answer.
     *
     * @param write takes the links of the frames, in full
     * @param done takes the sheet away
     */
    public record Actions(Consumer<List<Link>> write, Runnable done) {
    }

    /**
     * A sheet.
     *
     * @param lab whose state is swept
     */
    public SweepSheet(Lab<?> lab, Labs labs, Texts texts, Actions actions) {
        Link link = lab.shownLink();
        this.link = link;
        this.labs = labs;
        this.texts = texts;
        this.actions = actions;
        linking = new Job<>(Job.Schedule.onThread("sweep links"),
                (sweep, control) -> sweep.links(link, labs, control::requireWanted),
                outcome -> outcome.ifDoneOrRefused(this::write, problem::set));
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                linking.close();
            }
        });
        Pending.on(this, linking.working());
        setId("sweep-sheet");
        getStyleClass().add("sweep-sheet");
        accessibleTextProperty().bind(texts.of("sweep.title"));
        number.getItems().setAll(Sweep.numbers(link, labs));
        // Bound, and no subscription: the words outlive the sheet, and would keep it.
        number.converterProperty().bind(texts.catalog().map(words -> named(lab, words)));
        number.valueProperty().subscribe(this::propose);
        number.getSelectionModel().selectFirst();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sweep-grid");
        row(grid, "number", number, "sweep.number");
        row(grid, "from", from, "sweep.first");
        row(grid, "to", to, "sweep.last");
        row(grid, "frames", frames, "sweep.count", NumberText.shown(Sweep.COUNTS.min()),
                NumberText.shown(Sweep.COUNTS.max()));
        for (TextField each : List.of(from, to, frames)) {
            PastedCells.keepApart(each);
            each.setOnAction(event -> ask());
            each.textProperty().subscribe(() -> problem.set(null));
        }
        Button write = new ActionButton("sweep-write", "sweep.write", texts, this::ask);
        write.getStyleClass().add("first-choice");
        Help.on(write, problem, "sweep.write.help", texts);
        ProblemLabel reason = new ProblemLabel(problem, texts);
        reason.setMinHeight(USE_PREF_SIZE);
        HBox buttons = new HBox(write, new ActionButton("sweep-close", "window.cancel", texts, actions.done));
        buttons.getStyleClass().add("welcome-choices");
        getChildren().addAll(Card.label(texts.of("sweep.title"), "sheet-title"),
                Card.paragraph(texts.of("sweep.hint"), "hint"), grid, reason, buttons);
    }

    /** Shows numbers with their names on the screen, followed by their names in a link. */
    private static StringConverter<String> named(Lab<?> lab, Catalog words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String each) {
                return each == null
                        ? ""
                        : lab.nameOf(each, words).map(name -> name + " – " + each).orElse(each);
            }

            @Override
            public String fromString(String said) {
                return said.substring(said.lastIndexOf(' ') + 1);
            }
        };
    }

    /** Returns the node that gets the keyboard. */
    public Node first() {
        return number;
    }

    private void row(GridPane grid, String id, Node control, String key, Object... arguments) {
        Label label = Help.named(new Label(), key, texts, arguments);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        control.setId("sweep-" + id);
        control.accessibleTextProperty().bind(label.textProperty());
        Help.on(control, label.accessibleHelpProperty());
        grid.addRow(grid.getRowCount(), label, control);
    }

    private void propose(@Nullable String chosen) {
        if (chosen != null) {
            Interval ends = Sweep.around(link, chosen, labs);
            from.setText(NumberText.shown(ends.min()));
            to.setText(NumberText.shown(ends.max()));
        }
    }

    /** Lets a worker make the links of the frames, which the lab may take long to read. */
    private void ask() {
        problem.set(null);
        linking.request(new Sweep(number.getValue(), from.getText(), to.getText(), frames.getText()));
    }

    private void write(List<Link> links) {
        actions.done.run();
        actions.write.accept(links);
    }
}
