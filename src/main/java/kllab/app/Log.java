package kllab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log of the window: everything that is logged goes to a few files of bounded size, and nothing to the console.
 *
 * <p>
 * A log that cannot be opened is no reason not to start; then warnings stay on the console, where they are by default.
 */
final class Log implements AutoCloseable {
    private static final int LARGEST = 500_000;
    private static final int FILES = 3;

    private final Logger root = Logger.getLogger("");
    private final List<Handler> silenced;
    private final @Nullable Handler file;

    /** Starts to log into {@code kl-lab.0.log} of a folder, which is made when it is missing. */
    Log(Path folder) {
        file = handler(folder);
        silenced = file == null
                ? List.of()
                : Arrays.stream(root.getHandlers()).filter(ConsoleHandler.class::isInstance).toList();
        silenced.forEach(root::removeHandler);
        if (file != null) {
            root.addHandler(file);
        }
    }

    private @Nullable Handler handler(Path folder) {
        try {
            Files.createDirectories(folder);
            // A percent sign in the folder's name would be a pattern's.
            String pattern = folder.toString().replace("%", "%%") + "/kl-lab.%g.log";
            FileHandler handler = new FileHandler(pattern, LARGEST, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException | SecurityException e) {
            // Without its trace: a person reads it on the console.
            root.log(Level.WARNING, () -> "no log in " + folder + ": " + e);
            return null;
        }
    }

    /** Ends the log and gives the console its handlers back. */
    @Override
    public void close() {
        if (file != null) {
            root.removeHandler(file);
            file.close();
        }
        silenced.forEach(root::addHandler);
    }
}
