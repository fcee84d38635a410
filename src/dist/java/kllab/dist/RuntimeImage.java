package kllab.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The Java of the program: the modules that it needs, and JavaFX, linked into one image. The libraries of JavaFX in
 * machine code become files of the image, so that no start has to unpack them.
 */
final class RuntimeImage {
    /** The vector module is for {@code train}; nobody loads it who does not ask for it. */
    private static final String MODULES = "java.base,java.desktop,java.logging,jdk.localedata,jdk.unsupported,"
            + "jdk.incubator.vector,javafx.controls";

    private RuntimeImage() {
    }

    /** Links the image and returns its folder. */
    static Path make(Work work) throws IOException {
        Path modules = work.folder("jmods");
        for (Path jar : work.javafx()) {
            module(work, jar, modules);
        }
        Path runtime = work.folder("").resolve("runtime");
        Tool.jdk("jlink", List.of("--module-path", modules.toString(), "--add-modules", MODULES, "--include-locales",
                "en,zh", "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--output",
                runtime.toString()));
        return runtime;
    }

    private static void module(Work work, Path jar, Path modules) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
        Path parts = work.folder(name);
        Path classes = Files.createDirectories(parts.resolve("classes"));
        Path libraries = Files.createDirectories(parts.resolve("libraries"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                Path place = classes.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && place.startsWith(classes)) {
                    boolean machineCode = entry.getName().matches(".*\\.(so|dylib|dll)");
                    Path to = machineCode ? libraries.resolve(place.getFileName()) : place;
                    Files.createDirectories(to.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, to);
                    }
                }
            }
        }
        Tool.jdk("jmod", List.of("create", "--class-path", classes.toString(),
                work.platform().isWindows() ? "--cmds" : "--libs", libraries.toString(),
                modules.resolve(name + ".jmod").toString()));
    }
}
