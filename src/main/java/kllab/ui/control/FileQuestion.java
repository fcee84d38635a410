package kllab.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Asks a person for a file to open or to write, beginning in the folder where the last one was. */
public final class FileQuestion {
    /**
     * Shows a dialog over a window.
     *
     * <p>
     * The answer is nothing if there is to be no file after all.
     */
    @FunctionalInterface
    public interface Dialog {
        /** The file that a person chose. */
        @Nullable
        File show(FileChooser chooser, @Nullable Window owner);
    }

    /**
     * Files of a kind.
     *
     * @param words what they are called
     * @param endings how their names end, after the point, in small letters; {@code *} for all files
     */
    public record Kind(String words, List<String> endings) {
        /** The endings cannot change. */
        public Kind {
            endings = List.copyOf(endings);
        }

        private FileChooser.ExtensionFilter filter() {
            // Some systems compare letter by letter.
            return new FileChooser.ExtensionFilter(words, endings.stream().flatMap(ending -> ending.equals("*")
                    ? Stream.of(ending)
                    : Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT))).toList());
        }

        private FileChooser.ExtensionFilter first() {
            // Some systems add what the filter says to a name that lacks it.
            return new FileChooser.ExtensionFilter(words, "*." + endings.getFirst());
        }
    }

    /**
     * A file to be written.
     *
     * @param file which one
     * @param replace true if a person agreed that it may replace another
     */
    public record Target(Path file, boolean replace) {
    }

    private Dialog opening = FileChooser::showOpenDialog;
    private Dialog saving = FileChooser::showSaveDialog;
    private @Nullable File folder;

    /** Asks in another way. */
    public void askBy(Dialog other) {
        opening = other;
        saving = other;
    }

    /**
     * Asks for a file to open.
     *
     * @param owner a node in the window that waits for the answer
     * @param kinds which files are offered, the likeliest first
     */
    public Optional<Path> open(Node owner, String title, List<Kind> kinds) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(kinds.stream().map(Kind::filter).toList());
        return ask(opening, chooser, owner);
    }

    /**
     * Asks for a file to write; a name without an ending of its kind gets the kind's first ending.
     *
     * @param owner a node in the window that waits for the answer
     * @param proposed the name that is proposed
     */
    public Optional<Target> save(Node owner, String title, Kind kind, String proposed) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(kind.first());
        chooser.setInitialFileName(proposed);
        return ask(saving, chooser, owner).map(chosen -> target(chosen, kind));
    }

    /** Returns true if the name of a file ends in one of these endings, in small letters or in capitals. */
    public static boolean isCalled(Path file, List<String> endings) {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    private static Target target(Path chosen, Kind kind) {
        // The dialog asks itself whether a file may be replaced, but not of one whose ending it was not told.
        boolean named = isCalled(chosen, kind.endings);
        Path file = named ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + kind.endings.getFirst());
        return new Target(file, named);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        // A folder that is gone, as a stick that was pulled, would be refused with an exception.
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        return chooser;
    }

    private Optional<Path> ask(Dialog dialog, FileChooser chooser, Node owner) {
        File file = dialog.show(chooser, owner.getScene() == null ? null : owner.getScene().getWindow());
        folder = file == null ? folder : file.getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }
}
