package kllab.window;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are saved while somebody watches them, as careful editors do it: no half of one is ever to be read. */
public final class Saved {
    private Saved() {
    }

    /** Writes beside a file, and moves that into its place. */
    public static void into(Path file, byte[] contents) throws IOException {
        Path beside = Files.write(file.resolveSibling(file.getFileName() + ".new"), contents);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
