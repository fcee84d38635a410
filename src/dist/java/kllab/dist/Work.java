package kllab.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of a run.
 *
 * @param target the build folder, with the jar and its {@code lib}
 * @param dist where the files go
 * @param version of the program
 * @param project the sources
 * @param platform that this runs on
 */
record Work(Path target, Path dist, String version, Path project, Platform platform) {
    /** Returns a folder for what is only needed meanwhile. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(dist.resolve("work").resolve(name));
    }

    Path jar() {
        return target.resolve("kl-lab.jar");
    }

    /** Returns the libraries but JavaFX, which is not the same on every platform. */
    List<Path> libraries() throws IOException {
        return jars(false);
    }

    /** Returns the jars of JavaFX for this platform that hold something: those without a platform are empty. */
    List<Path> javafx() throws IOException {
        return jars(true).stream().filter(each -> each.getFileName().toString().matches(".*-\\d[\\d.]*-.*")).toList();
    }

    private List<Path> jars(boolean javafx) throws IOException {
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            return files.filter(each -> each.toString().endsWith(".jar"))
                    .filter(each -> each.getFileName().toString().startsWith("javafx-") == javafx).sorted().toList();
        }
    }
}
