package kllab.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The program of a platform as one file to unpack: a zip on Windows, else a tar. All three systems have tar. */
final class Archive {
    private Archive() {
    }

    /** Makes the archive and returns its file. */
    static Path make(Work work, Path image) throws IOException, InterruptedException {
        boolean zip = work.platform().isWindows();
        String name = "kl-lab-" + work.version() + "-" + work.platform().name() + (zip ? ".zip" : ".tar.gz");
        // Under its own name only once it is whole.
        Path part = work.folder("archive").resolve(name);
        Tool.run(image.getParent(), List.of("tar", zip ? "-a" : "-z", "-c", "-f", part.toString(),
                image.getFileName().toString()));
        return Files.move(part, work.dist().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
