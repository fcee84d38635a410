package kllab.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** Nodes that show words with an explanation: they tell by {@link WordEvent} that a person asks for it. */
public final class Explained {
    private static final Duration REST = Duration.millis(450);
    private static final String KEY = "kllab.word";
    private static final String STYLE = "explained";

    private Explained() {
    }

    /** Says which word explains a node: after a short rest of the pointer on it, or when it is asked for by a key. */
    public static <N extends Node> N by(N node, String key) {
        node.getProperties().put(KEY, key);
        node.getStyleClass().add(STYLE);
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> fire(node, WordEvent.POINTED));
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> rest.playFromStart());
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            rest.stop();
            fire(node, WordEvent.LEFT);
        });
        // Who presses is about to do something with the word.
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> rest.stop());
        return node;
    }

    /** Says which word explains a node that has another word from time to time. */
    public static <N extends Node> N by(N node, ObservableValue<String> key) {
        by(node, key.getValue());
        key.subscribe(now -> node.getProperties().put(KEY, now));
        return node;
    }

    /** Asks for the explanation of a node at once. */
    public static void ask(Node node) {
        fire(node, WordEvent.ASKED);
    }

    /**
     * Returns the word that is meant by a person whose keyboard is at a node: the node itself, or the first that can be
     * seen in the smallest part of the screen around it that has one.
     */
    public static Optional<Node> near(@Nullable Node node) {
        return Ancestors.of(node).flatMap(each -> seen(each).limit(1)).findFirst();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(node.getProperties().containsKey(KEY) ? Stream.of(node) : Stream.empty(),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Explained::seen)
                        : Stream.empty());
    }

    private static void fire(Node node, EventType<WordEvent> type) {
        node.fireEvent(new WordEvent(type, node, String.valueOf(node.getProperties().get(KEY))));
    }
}
