package kllab.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code kl-lab-any.zip}: the jars with scripts that start them, for who has a Java 25. Each platform has a folder of
 * its own with the whole of JavaFX, and a script puts one of these on the path: modules of the same name would be in
 * each other's way.
 */
final class AnyZip {
    private static final String TOP = "kl-lab/";

    private AnyZip() {
    }

    /** Makes the file and returns it. The image lends its licences. */
    static Path make(Work work, Path image) throws IOException {
        Path part = work.folder("archive").resolve("kl-lab-any.zip");
        try (OutputStream file = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, "kl-lab.jar", work.jar());
            for (Path library : work.libraries()) {
                add(zip, "lib/" + library.getFileName(), library);
            }
            addFolder(zip, "natives", work.target().resolve("natives"));
            addFolder(zip, "", work.project().resolve("src/dist/any"));
            addFolder(zip, "licences", licences(image));
        }
        return Files.move(part, work.dist().resolve("kl-lab-any.zip"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path licences(Path image) {
        Path flat = image.resolve("licences");
        return Files.isDirectory(flat) ? flat : image.resolve("Contents/licences");
    }

    private static void addFolder(ZipOutputStream zip, String name, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path each : files) {
                String inside = folder.relativize(each).toString().replace('\\', '/');
                add(zip, name.isEmpty() ? inside : name + "/" + inside, each);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(TOP + name);
        entry.setLastModifiedTime(Files.getLastModifiedTime(file));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
