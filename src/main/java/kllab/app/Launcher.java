package kllab.app;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The entry of {@code java -jar kl-lab.jar}: puts the JavaFX of its {@code lib} folder into a module layer and starts
 * {@code kllab.app.Main} above it.
 *
 * <p>
 * JavaFX warns when its classes come from the class path, and a jar started with {@code -jar} always is on the class
 * path; a layer made at start is the way round. This class alone is compiled for Java 11, so that an old Java can load
 * it and say in a sentence what is missing; it uses nothing newer and no other class of the project.
 */
public final class Launcher {
    private static final int REQUIRED_JAVA = 25;
    private static final String JAVAFX = "javafx.graphics";

    private Launcher() {
    }

    /**
     * Starts the application.
     *
     * @param args the command line, passed on unchanged
     * @throws ReflectiveOperationException if the jar has no main class, which only a broken build can cause
     */
    public static void main(String[] args) throws ReflectiveOperationException, URISyntaxException, IOException {
        int java = Runtime.version().feature();
        if (java < REQUIRED_JAVA) {
            System.err.println("KL Lab needs Java " + REQUIRED_JAVA + " or newer, and this is Java " + java + ".");
            System.exit(1);
        }
        Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path lib = jar.resolveSibling("lib");
        if (!Files.isDirectory(lib)) {
            System.err.println("KL Lab needs the folder lib beside " + jar.getFileName() + ".");
            System.exit(1);
        }
        ModuleLayer.Controller javafx = javafx(lib);
        ClassLoader loader = new URLClassLoader(classPath(jar, lib), javafx.layer().findLoader(JAVAFX));
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass("kllab.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw e;
        }
    }

    private static ModuleLayer.Controller javafx(Path lib) throws ReflectiveOperationException {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration().resolve(ModuleFinder.of(lib), ModuleFinder.of(),
                Set.of("javafx.controls"));
        // The parent is not the system loader: that one would find this jar first, and not JavaFX from there.
        ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(modules, List.of(boot),
                ClassLoader.getPlatformClassLoader());
        // By reflection, because Java 11 lacks the method that Java 25 warns without.
        ModuleLayer.Controller.class.getMethod("enableNativeAccess", Module.class).invoke(layer,
                layer.layer().findModule(JAVAFX).orElseThrow());
        return layer;
    }

    private static URL[] classPath(Path jar, Path lib) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(jar.toUri().toURL());
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "*.jar")) {
            for (Path each : jars) {
                urls.add(each.toUri().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }
}
