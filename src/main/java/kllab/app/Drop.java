package kllab.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import kllab.app.classroom.Classroom;
import kllab.app.classroom.LessonFiles;
import kllab.app.header.LinkBar;
import kllab.app.notice.Notices;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.FileName;
import kllab.text.Message;

/** Takes a lesson, or the text of a link, that is dropped onto the window. */
public final class Drop {
    private final Classroom classroom;
    private final LinkBar.Opener links;
    private final Notices notices;

    /**
     * Lets a node take a lesson or a link that is dropped on it.
     *
     * @param links goes to the state of a link
     * @param notices tells what cannot be taken
     */
    public Drop(Node node, Classroom classroom, LinkBar.Opener links, Notices notices) {
        this.classroom = classroom;
        this.links = links;
        this.notices = notices;
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles() || board.hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            event.setDropCompleted(true);
            event.consume();
            if (board.hasFiles()) {
                files(board.getFiles());
            } else {
                text(board.getString());
            }
        });
    }

    /** Opens the first file, if it is a lesson. */
    public void files(List<File> files) {
        Path file = files.getFirst().toPath();
        if (LessonFiles.isLesson(file)) {
            classroom.openFile(file);
        } else {
            notices.show(Message.of("window.drop.file", FileName.of(file)));
        }
    }

    /** Goes to the state of a link. */
    void text(String text) {
        String link = text.strip();
        try {
            links.open(link);
        } catch (BadInput e) {
            notices.show(Message.of("window.drop.text", Excerpt.of(link), e.reason()));
        }
    }
}
