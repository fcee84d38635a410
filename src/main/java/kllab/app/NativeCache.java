package kllab.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which JavaFX unpacks its native libraries: one in the home of the user, if nobody says another. Where
 * nothing can be written there, JavaFX takes one among the temporary files too, but complains on the console first, at
 * each library.
 */
final class NativeCache {
    private static final String FOLDER = "javafx.cachedir";

    private NativeCache() {
    }

    /** Names a folder that can be written, unless one is named already; before anything of JavaFX is loaded. */
    static void choose(Properties system) {
        if (system.getProperty(FOLDER) == null
                && !canBeMade(Path.of(system.getProperty("user.home"), ".openjfx", "cache"))) {
            system.setProperty(FOLDER, Path.of(system.getProperty("java.io.tmpdir"),
                    ".openjfx_" + system.getProperty("user.name"), "cache", "kl-lab").toString());
        }
    }

    /** Returns true if a folder can be written, or made because the nearest one above it can. */
    private static boolean canBeMade(Path folder) {
        @Nullable
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }
}
