package kllab.ui;

import java.io.Serial;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** A person asks for a word to be explained, or has done with it. */
public final class WordEvent extends Event {
    /** The type of all of them. */
    public static final EventType<WordEvent> ANY = new EventType<>(Event.ANY, "WORD");
    /** The pointer has come to rest on the word. */
    public static final EventType<WordEvent> POINTED = new EventType<>(ANY, "WORD_POINTED");
    /** The pointer has left the word. */
    public static final EventType<WordEvent> LEFT = new EventType<>(ANY, "WORD_LEFT");
    /** A key or a press asks for the explanation at once, and for the keyboard to go there. */
    public static final EventType<WordEvent> ASKED = new EventType<>(ANY, "WORD_ASKED");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Node word;
    private final String key;

    WordEvent(EventType<WordEvent> type, Node word, String key) {
        super(type);
        this.word = word;
        this.key = key;
    }

    /** Returns the node that shows the word. */
    public Node word() {
        return word;
    }

    /** Returns the key of the word. */
    public String key() {
        return key;
    }
}
