package kllab.window;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * What somebody drags onto a node and drops there, told to it by the events that a system would send.
 *
 * @param format what it is
 * @param content the thing itself
 */
public record Dragged(DataFormat format, Object content) {
    private Dragboard board() {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(Dragged.class.getClassLoader(),
                new Class<?>[]{TKClipboard.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getContentTypes" -> Set.of(format);
                case "hasContent" -> format.equals(arguments[0]);
                case "getContent" -> format.equals(arguments[0]) ? content : null;
                case "getTransferModes" -> Set.of(TransferMode.COPY);
                default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    /** A file. */
    public static Dragged file(Path file) {
        return new Dragged(DataFormat.FILES, List.<File>of(file.toFile()));
    }

    /** Words. */
    public static Dragged text(String words) {
        return new Dragged(DataFormat.PLAIN_TEXT, words);
    }

    /** Something that is neither a file nor words. */
    public static Dragged picture() {
        return new Dragged(DataFormat.IMAGE, "a picture");
    }

    /** Drags it over a node and, if the node would take it, drops it there; says whether it was taken. */
    public boolean droppedOn(Node node) {
        DragEvent over = event(node, DragEvent.DRAG_OVER);
        node.fireEvent(over);
        if (!over.isAccepted()) {
            return false;
        }
        DragEvent dropped = event(node, DragEvent.DRAG_DROPPED);
        node.fireEvent(dropped);
        return dropped.isDropCompleted();
    }

    private DragEvent event(Node node, EventType<DragEvent> type) {
        return new DragEvent(node, node, type, board(), 0, 0, 0, 0, TransferMode.COPY, null, null,
                new PickResult(node, 0, 0));
    }
}
