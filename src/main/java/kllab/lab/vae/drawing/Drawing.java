package kllab.lab.vae.drawing;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Dragboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.vae.model.VaeModel;
import kllab.plot.Cells;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.ProblemLabel;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import org.jspecify.annotations.Nullable;

/** Images of a person’s own: drawn on a pad, or dropped as a file. They are no part of links. */
public final class Drawing {
    private final VaeModel model;
    private final Texts texts;
    private final ToggleButton open = new ToggleButton();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final Job<Path, Cells> job;

    /**
     * A drawing.
     *
     * @param isShown tells whether anybody sees it
     */
    public Drawing(VaeModel model, ObservableValue<Boolean> isShown, Texts texts) {
        this.model = model;
        this.texts = texts;
        job = new Job<Path, Cells>(
                Job.Schedule.on(new InOrder(task -> Thread.ofPlatform().daemon().name("vae-picture").start(task))),
                (file, control) -> PictureFile.read(file), this::show).whileShown(isShown);
        open.setId("draw");
        Help.named(open, "vae.draw", texts);
        open.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** The button that opens and closes the pad. */
    public ToggleButton button() {
        return open;
    }

    /** The pad with its buttons, while it is open, and a sentence about a file that is no digit. */
    public Node pad() {
        DrawingPad pad = new DrawingPad(this::take, texts);
        VBox beside = new VBox(Card.paragraph(texts.of("vae.drawing.hint"), "note-line"),
                new ActionButton("clear-drawing", "vae.drawing.clear", texts, pad::clear));
        beside.getStyleClass().add("drawing-words");
        HBox row = new HBox(pad, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("drawing", "controls");
        Styled.shownWhile(row, open.selectedProperty());
        // A closed pad has no image; the test image is looked at again.
        open.selectedProperty().subscribe(is -> {
            if (!is) {
                pad.clear();
            }
        });
        return new VBox(row, new ProblemLabel(problem.getReadOnlyProperty(), texts));
    }

    /** The sentence about the last file, if it was no digit. */
    public ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    private void take(Optional<Cells> image) {
        problem.set(null);
        model.drawn().set(image);
    }

    /** Lets pictures be dropped on a node. */
    public void dropOn(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !isLesson(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped((DragEvent event) -> {
            if (!isLesson(event.getDragboard())) {
                event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::read);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** A lesson is the window’s, wherever it is dropped. */
    private static boolean isLesson(Dragboard board) {
        return board.getFiles().stream().anyMatch(each -> each.getName().endsWith(".md"));
    }

    /** Reads a picture; if it is none, a sentence says so and what was there stays. */
    public void read(Path file) {
        job.request(file);
    }

    private void show(Outcome<Cells> outcome) {
        switch (outcome) {
            case Outcome.Done<Cells>(Cells image) -> take(Optional.of(image));
            case Outcome.Refused<Cells>(Message reason) -> problem.set(reason);
            case Outcome.Failed<Cells> failed -> problem.set(Message.of("vae.drawing.noPicture", ""));
            default -> {
            }
        }
    }
}
