package kllab.app;

import java.util.logging.Logger;

/**
 * A start with JavaFX on the class path, as {@code java -jar} has it. JavaFX warns of it on the console, for two
 * versions of it could meet there; here the build sees to it that there is one. All other warnings of JavaFX remain.
 */
final class ClassPathStart {
    /** Kept, because loggers that nobody holds are forgotten, and their filters with them. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private ClassPathStart() {
    }

    /** Keeps JavaFX from warning of its place; before it starts. */
    static void accept() {
        JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
