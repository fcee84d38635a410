package kllab.app.notice;

import java.util.function.Consumer;
import kllab.text.Message;

/** A place that shows sentences to a person. */
@FunctionalInterface
public interface Sentences extends Consumer<Message> {
    /** Takes a sentence back that is not true any more; does nothing if it is not shown. */
    default void withdraw(Message message) {
        // Who only listens has nothing to take back.
    }
}
