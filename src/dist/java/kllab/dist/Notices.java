package kllab.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The licences and notices of all that is shipped, in a folder of their own. */
final class Notices {
    private Notices() {
    }

    /** Writes them into a folder. */
    static void add(Work work, Path runtime, Path folder) throws IOException {
        Files.createDirectories(folder);
        Folders.copyFile(work.project().resolve("LICENSE"), folder.resolve("KL-Lab.txt"));
        Folders.copyFile(work.project().resolve("src/dist/NOTICE.md"), folder.resolve("NOTICE.md"));
        Folders.copyFile(work.project().resolve("assets/data/mnist/NOTICE.md"), folder.resolve("MNIST.md"));
        Folders.copyFile(work.project().resolve("assets/fonts/OFL.txt"), folder.resolve("Inter-OFL.txt"));
        // The same text for the JDK and for OpenJFX: GPL 2 with the Classpath Exception.
        for (String each : new String[]{"LICENSE", "ASSEMBLY_EXCEPTION", "ADDITIONAL_LICENSE_INFO"}) {
            Path text = runtime.resolve("legal/java.base").resolve(each);
            if (Files.exists(text)) {
                Folders.copyFile(text, folder.resolve("OpenJDK-OpenJFX").resolve(each + ".txt"));
            }
        }
        for (Path library : work.libraries()) {
            ofJar(library, folder);
        }
    }

    /** Copies what a jar itself says of its licence. */
    private static void ofJar(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (!entry.isDirectory()
                        && entry.getName().matches("(?i)(.*/)?(licen[cs]e|notice|copying|gpl)[^/]*(?<!\\.class)")) {
                    Path to = folder.resolve(name).resolve(entry.getName().replaceFirst(".*/", ""));
                    Files.createDirectories(to.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.write(to, in.readAllBytes());
                    }
                }
            }
        }
    }
}
