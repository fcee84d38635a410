package kllab.app.classroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.app.file.WriteFault;
import kllab.export.WholeFile;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.control.FileQuestion;
import java.util.Optional;

/** Lessons as files: those in the folder of a person's own, and states that are saved as lessons of one step. */
public final class LessonFiles {
    private static final List<String> ENDINGS = List.of("md");

    private LessonFiles() {
    }

    /**
     * The lessons in a folder, by name; none if there is no such folder.
     *
     * @throws IOException if it cannot be listed
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, LessonFiles::isLesson)) {
            found.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(null);
        return files;
    }

    /** Whether a file may be a lesson, by its name. */
    public static boolean isLesson(Path file) {
        return FileQuestion.isCalled(file, ENDINGS);
    }

    /** What lessons are called as files. */
    static FileQuestion.Kind kind(Catalog words) {
        return new FileQuestion.Kind(words.say("window.lessonFiles"), ENDINGS);
    }

    /** A state as a lesson of one step, which anyone can open and change by hand. */
    static String text(Link state, Language language) {
        Catalog words = Catalog.of(language);
        // In angle brackets, where a link may have parentheses of its own.
        return """
                ---
                language: %s
                ---
                # %s

                ## %s

                [%s](<kl:%s>)
                """.formatted(language.code(), words.say("lesson.saved.title"), words.say("lab." + state.lab()),
                words.say("lesson.saved.open"), state.text());
    }

    /**
     * Writes a text to a file, whole or not at all.
     *
     * @param replace whether a file that is there already may be replaced
     * @return what to tell, if it could not be written
     */
    static Optional<Message> write(Path file, boolean replace, String text) {
        try {
            WholeFile.write(file, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFault.of(file, e));
        }
    }
}
