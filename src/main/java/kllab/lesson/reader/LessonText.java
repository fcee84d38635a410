package kllab.lesson.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.FileName;

/** The text of a lesson’s file, up to a largest size. */
final class LessonText {
    /** The largest size of a file, in bytes. */
    static final int MOST_BYTES = 1_000_000;
    /**
     * The most characters in lines without a blank line between them. The time to parse wrong nesting grows with the
     * square of a paragraph's length.
     */
    static final int LONGEST = 5_000;

    private LessonText() {
    }

    /**
     * Returns the text of a file.
     *
     * @throws BadInput if it cannot be read, is too large, or is no UTF-8
     */
    static String of(Path file) throws BadInput {
        String name = FileName.path(file);
        if (Files.isDirectory(file)) {
            throw new BadInput("lesson.file.folder", name);
        }
        // Whoever opens a pipe waits for somebody who writes into it, and a device may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadInput("lesson.file.notFile", name);
        }
        try (InputStream input = Files.newInputStream(file)) {
            return of(name, input);
        } catch (NoSuchFileException e) {
            throw new BadInput("lesson.file.missing", name);
        } catch (IOException e) {
            throw new BadInput("lesson.file.unread", name, Excerpt.of(String.valueOf(e.getMessage()), 80));
        }
    }

    /**
     * Returns the text of an input.
     *
     * @throws BadInput if it is too large, or is no UTF-8
     */
    static String of(String name, InputStream input) throws BadInput, IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadInput("lesson.file.large", name, NumberText.count(MOST_BYTES));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // Bytes that happen to be UTF-8 are no text where there is a zero among them.
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw new BadInput("lesson.file.notText", name);
        }
        throw new BadInput("lesson.file.notText", name);
    }

    /**
     * Returns the lines of the text without a byte order mark; the rest of a paragraph that is too long is left out.
     */
    static List<String> lines(String text, Faults faults) {
        List<String> lines = new ArrayList<>((text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            int before = length;
            length = lines.get(i).isBlank() ? 0 : before + lines.get(i).length();
            if (length > LONGEST) {
                if (before <= LONGEST) {
                    faults.add(i + 1, "lesson.longParagraph", NumberText.count(LONGEST));
                }
                lines.set(i, "");
            }
        }
        return lines;
    }
}
