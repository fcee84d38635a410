package kllab.app.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import kllab.text.Excerpt;
import kllab.text.FileName;
import kllab.text.Message;

/**
 * The reason why a file could not be written, as a sentence. The words of the system may name files that nobody asked
 * for.
 */
public final class WriteFault {
    private static final int LONGEST = 120;

    private WriteFault() {
    }

    /** Returns the sentence about a file that could not be written. */
    public static Message of(Path file, IOException fault) {
        return Message.of("export.unwritten", FileName.path(file), reason(file, fault));
    }

    /** Returns the sentence about a file that the program itself failed to make. */
    public static Message of(Path file, IllegalStateException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return Message.of("export.unwritten", FileName.path(file),
                Message.of("export.fault", Excerpt.of(cause.toString(), LONGEST)));
    }

    private static Object reason(Path file, IOException fault) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        String words = words(fault);
        String lower = words.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file)) {
            return Message.of("export.aFolder");
        } else if (fault instanceof FileAlreadyExistsException) {
            return Message.of("export.there");
        } else if (fault instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return Message.of("export.noFolder", FileName.path(folder));
        } else if (fault instanceof NoSuchFileException || fault instanceof AccessDeniedException
                || lower.contains("read-only")) {
            return Message.of("export.readOnly", FileName.path(folder));
        } else if (lower.contains("no space left") || lower.contains("not enough space")
                || lower.contains("quota exceeded")) {
            return Message.of("export.full");
        } else if (lower.contains("name too long") || lower.contains("path too long")) {
            return Message.of("export.longName");
        }
        return fault instanceof InterruptedIOException ? Message.of("export.late") : Excerpt.of(words, LONGEST);
    }

    private static String words(IOException fault) {
        String reason = fault instanceof FileSystemException about ? about.getReason() : fault.getMessage();
        return reason == null ? fault.getClass().getSimpleName() : reason;
    }
}
