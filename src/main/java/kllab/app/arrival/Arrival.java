package kllab.app.arrival;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kllab.app.labs.Labs;
import kllab.link.Link;
import kllab.text.BadInput;

/** That which a start brings to the window: a state, or a lesson in a file. */
public sealed interface Arrival {
    /** A state of a lab, by its full link. */
    record State(Link link) implements Arrival {
        @Override
        public String text() {
            return link.text();
        }
    }

    /** A lesson, by the full path of its file, which need not exist. */
    record Lesson(Path file) implements Arrival {
        @Override
        public String text() {
            return file.toString();
        }
    }

    /** Returns the text from which {@link #read} reads the same, wherever it runs. */
    String text();

    /**
     * Reads an argument: a link of a known lab is a state, and else a file whose name ends in {@code .md} is a lesson,
     * by its path or as file managers write it, {@code file:///…}. Whatever stands behind {@code kl-lab:}, as on a page
     * of somebody else, is never a file.
     *
     * @throws BadInput if it is neither
     */
    static Arrival read(String argument, Labs labs) throws BadInput {
        Optional<Path> lesson = lesson(argument.strip());
        if (lesson.isPresent() && !isOfLab(argument.strip(), labs)) {
            return new Lesson(lesson.get());
        }
        return new State(labs.canonical(argument));
    }

    private static boolean isOfLab(String argument, Labs labs) {
        return Link.hasScheme(argument)
                || labs.names().stream().anyMatch(name -> argument.equals(name) || argument.startsWith(name + "?"));
    }

    private static Optional<Path> lesson(String argument) {
        if (!argument.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return Optional.empty();
        }
        try {
            return Optional.of((argument.startsWith("file:") ? Path.of(URI.create(argument)) : Path.of(argument))
                    .toAbsolutePath().normalize());
        } catch (InvalidPathException | FileSystemNotFoundException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) { // a file: of another computer, or no URI
            return Optional.empty();
        }
    }
}
