package kllab.lesson.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.LessonReading;
import kllab.lesson.Step;
import kllab.link.Link;
import org.junit.jupiter.api.Test;

/** Notes for the speaker in lessons. */
class NotesTest {
    private static LessonReading read(String text) {
        return new LessonReader(link -> {
        }).read("a.md", text);
    }

    private static List<String> faults(LessonReading reading) {
        return reading.faults().stream().map(each -> each.line() + " " + each.reason().key()).toList();
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().map(each -> Inline.plain(((Block.Paragraph) each).content())).toList();
    }

    @Test
    void notesAreNoPartOfWhatTheStepShows() {
        LessonReading reading = read("""
                # T

                ## One

                Words.

                :::notes
                *Slowly.*
                :::

                More.

                :::notes
                Again.
                :::

                ## Two

                Words.
                """);
        assertEquals(List.of(), reading.faults());
        Step one = reading.lesson().steps().getFirst();
        assertEquals(List.of("Words.", "More."), words(one.blocks()));
        assertEquals(List.of("Slowly.", "Again."), words(one.notes()));
        assertEquals(List.of(), reading.lesson().steps().getLast().notes());
    }

    @Test
    void aNoteMayBeginLikeAFieldOfAQuestion() {
        LessonReading reading = read("# T\n\n## One\n\n:::notes\nask: who draws?\n:::\n");
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("ask: who draws?"), words(reading.lesson().steps().getFirst().notes()));
    }

    @Test
    void aLinkInNotesDoesNotSetTheLabOfItsStep() {
        Step step = read("# T\n\n## One\n\n:::notes\n[Aside](kl:gaussian?mu1=3)\n:::\n").lesson().steps().getFirst();
        assertEquals(Optional.empty(), step.state());
        assertEquals(List.of("gaussian?mu1=3"), Block.links(step.notes()).map(Link::text).toList());
    }

    @Test
    void notesOutsideAStepAreToldWithTheirLineAndShownNowhere() {
        LessonReading reading = read(
                "# T\n\n:::notes\nSecret.\n:::\n\n## One\n\n- item\n\n  :::notes\n  Secret.\n  :::\n");
        assertEquals(List.of("3 lesson.notes.place", "11 lesson.notes.place"), faults(reading));
        assertEquals(List.of(), reading.lesson().introduction());
        assertEquals(false, reading.lesson().toString().contains("Secret"));
    }

    @Test
    void emptyNotesAndNotesWithoutAnEndAreToldWithTheirLine() {
        LessonReading reading = read("# T\n\n## One\n\n:::notes\n:::\n\n:::notes\nSecret.\n\n## Two\n");
        assertEquals(List.of("5 lesson.notes.empty", "8 lesson.block.unclosed"), faults(reading));
        assertEquals(List.of("Secret."), words(reading.lesson().steps().getFirst().notes()));
        assertEquals(List.of(), reading.lesson().steps().getFirst().blocks());
    }
}
