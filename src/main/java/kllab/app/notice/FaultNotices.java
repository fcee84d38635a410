package kllab.app.notice;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import kllab.text.Message;

/**
 * Turns an exception that nobody caught, on any thread, into a sentence for the person; the log keeps its trace.
 *
 * @param log the folder of the log
 * @param notices takes the sentence, on the FX thread
 */
public record FaultNotices(Path log, Consumer<Message> notices) implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Logger.getLogger(FaultNotices.class.getName()).log(Level.SEVERE, "uncaught in " + thread.getName(), fault);
        Platform.runLater(() -> notices.accept(Message.of("window.fault", fault.toString(), log.toString())));
    }
}
