package kllab.app;

import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The entry of {@code java -jar kl-lab.jar}: says in a sentence what is missing, or starts {@code kllab.app.Main}.
 *
 * <p>
 * The jar names the jars of its {@code lib} folder as its class path, JavaFX among them: a module layer made here would
 * cost as much time as all the rest of Java's own start. This class alone is compiled for Java 11, so that an old Java
 * can load it; it uses nothing newer and names no other class of the project.
 */
public final class Launcher {
    private static final int REQUIRED_JAVA = 25;
    private static final String JAVAFX = "/javafx/application/Application.class";

    private Launcher() {
    }

    /**
     * Starts the application.
     *
     * @param args the command line, passed on unchanged
     * @throws ReflectiveOperationException if the jar has no main class, which only a broken build can cause
     */
    public static void main(String[] args) throws ReflectiveOperationException, URISyntaxException {
        int java = Runtime.version().feature();
        if (java < REQUIRED_JAVA) {
            System.err.println("KL Lab needs Java " + REQUIRED_JAVA + " or newer, and this is Java " + java + ".");
            System.exit(1);
        }
        if (Launcher.class.getResource(JAVAFX) == null) {
            Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            System.err.println("KL Lab needs the folder lib beside " + jar.getFileName() + ".");
            System.exit(1);
        }
        try {
            Class.forName("kllab.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw e;
        }
    }
}
