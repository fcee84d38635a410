package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.lesson.Inline;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state that is added to a lesson’s file; nothing that somebody wrote is ever lost. */
class StepAdditionTest {
    private static final String TEXT = "# Title\n\nWords.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n";
    private static final String ADDED = "## A new step\n\n[Open this state](<kl:gaussian?mu1=3>)\n";

    @TempDir
    private Path folder;

    private static LessonReader reader() {
        return CheckedLessons.reader();
    }

    private static Step step(String text, int index) {
        return reader().read("a.md", text).lesson().steps().get(index);
    }

    private String added(String text, String seen, int index) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        String key = new StepAddition(file, step(seen, index), index, Link.parse("gaussian?mu1=3"), Language.EN)
                .write(reader()).key();
        assertEquals("lesson.add.done", key);
        return Files.readString(file);
    }

    @Test
    void theStepStandsBehindTheOpenOneAndAllElseStays() throws Exception {
        assertEquals("# Title\n\nWords.\n\n## One\n\nFirst.\n\n" + ADDED + "\n## Two\n\nSecond.\n",
                added(TEXT, TEXT, 0));
    }

    @Test
    void behindTheLastStepItStandsAtTheEnd() throws Exception {
        assertEquals(TEXT + "\n" + ADDED, added(TEXT, TEXT, 1));
        assertEquals(TEXT.strip() + "\n\n" + ADDED, added(TEXT.strip(), TEXT, 1));
    }

    @Test
    void theAddedStepIsReadAgainAndSetsTheLab() throws Exception {
        String text = added(TEXT, TEXT, 0);
        assertEquals(List.of("One", "A new step", "Two"), reader().read("a.md", text).lesson().steps().stream()
                .map(each -> Inline.plain(each.heading())).toList());
        assertEquals(Link.parse("gaussian?mu1=3"), step(text, 1).state().orElseThrow());
        assertEquals(List.of(), reader().read("a.md", text).faults());
    }

    @Test
    void lineEndsOfTheFileAreKept() throws Exception {
        String windows = TEXT.replace("\n", "\r\n");
        String text = added(windows, TEXT, 0);
        assertEquals(added(TEXT, TEXT, 0).replace("\n", "\r\n"), text);
    }

    @Test
    void aStepThatHasMovedInTheFileIsFoundByItsHeading() throws Exception {
        String now = TEXT.replace("## One", "## Zero\n\nBefore.\n\n## One");
        assertTrue(added(now, TEXT, 0).contains("First.\n\n" + ADDED + "\n## Two"));
    }

    @Test
    void behindAStepThatIsGoneItStandsAtTheEnd() throws Exception {
        String now = TEXT.replace("## One", "## Other");
        assertTrue(added(now, TEXT, 0).endsWith("Second.\n\n" + ADDED));
    }

    @Test
    void whatIsNoTextStaysAsItIs() throws Exception {
        byte[] bytes = {(byte) 0xff, 1, 2};
        Path file = Files.write(folder.resolve("b.md"), bytes);
        assertEquals("lesson.file.notText", new StepAddition(file, step(TEXT, 0), 0, Link.parse("gaussian"),
                Language.EN).write(reader()).key());
        assertEquals(new String(bytes, StandardCharsets.ISO_8859_1),
                Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFileThatIsGoneIsSaid() throws Exception {
        assertEquals("lesson.file.missing", new StepAddition(folder.resolve("none.md"), step(TEXT, 0), 0,
                Link.parse("gaussian"), Language.EN).write(reader()).key());
    }
}
