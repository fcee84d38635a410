package kllab.app.classroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kllab.app.file.WriteFault;
import kllab.export.WholeFile;
import kllab.lesson.Inline;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.text.FileName;
import kllab.text.Language;
import kllab.text.Message;

/**
 * A state that is added to the file of a lesson, as a step behind the open one. All else in the file stays as it is.
 *
 * @param file the file
 * @param open the open step, as it was read last
 * @param index the index of the open step, from 0
 * @param state the state
 * @param language the language of the lesson
 */
record StepAddition(Path file, Step open, int index, Link state, Language language) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    /** The file has been changed by somebody else while the step was being added. */
    private static final class ChangedMeanwhile extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    /** Writes the file with the step, or leaves it as it is; returns a sentence on what happened. */
    Message write(LessonReader reader) {
        try {
            byte[] before = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(before)).toString();
            List<Step> steps = reader.read(file.toString(), text).lesson().steps();
            int at = place(steps);
            byte[] after = with(text, at < steps.size() ? steps.get(at).line() : Integer.MAX_VALUE)
                    .getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, true, out -> {
                out.write(after);
                if (!Arrays.equals(before, Files.readAllBytes(file))) {
                    throw new ChangedMeanwhile();
                }
            });
            return Message.of("lesson.add.done", Integer.toString(at + 1), FileName.path(file));
        } catch (ChangedMeanwhile e) {
            return Message.of("lesson.add.changed", FileName.path(file));
        } catch (NoSuchFileException e) {
            return Message.of("lesson.file.missing", FileName.path(file));
        } catch (CharacterCodingException e) {
            return Message.of("lesson.file.notText", FileName.path(file));
        } catch (IOException e) {
            return WriteFault.of(file, e);
        }
    }

    /** Returns the index of the new step: behind the open one, which may have moved in the file, or at the end. */
    private int place(List<Step> steps) {
        String heading = Inline.plain(open.heading());
        return IntStream.range(0, steps.size())
                .filter(i -> Inline.plain(steps.get(i).heading()).equals(heading)).boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - index), Math.abs(other - index)))
                .map(found -> found + 1).orElse(steps.size());
    }

    /** Returns the text with the step before a line, from 1, or at its end if there is no such line. */
    private String with(String text, int line) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        int at = start(text, line);
        String before = text.substring(0, at);
        String gap = before.isEmpty() || before.endsWith(end + end) ? "" : before.endsWith(end) ? end : end + end;
        Catalog words = Catalog.of(language);
        // In angle brackets, where a link may have parentheses of its own.
        String step = "## " + words.say("lesson.add.heading") + end + end + "[" + words.say("lesson.saved.open")
                + "](<kl:" + state.text() + ">)" + end;
        return before + gap + step + (at < text.length() ? end : "") + text.substring(at);
    }

    /** Returns the place in a text where a line begins; its end if it has fewer lines. */
    private static int start(String text, int line) {
        Matcher end = LINE_END.matcher(text);
        int at = 0;
        for (int i = 1; i < line; i++) {
            if (!end.find()) {
                return text.length();
            }
            at = end.end();
        }
        return at;
    }
}
