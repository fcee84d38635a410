package kllab.lesson.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Fault;
import kllab.lesson.Inline;
import kllab.lesson.LessonReading;
import kllab.parameter.NumberText;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step is shown at once, and so has an end. */
class StepBoundsTest {
    @TempDir
    private Path folder;

    /** Each formula is drawn by so many signs as its TeX has. */
    private static LessonReading read(String text) {
        return new LessonReader(link -> {
        }, String::length).read("a.md", text);
    }

    private static List<String> faults(LessonReading reading) {
        return reading.faults().stream().map(Fault::reason).map(Catalog.of(Language.EN)::say).toList();
    }

    @Test
    void formulasBeyondTheSignsOfAStepAreShownAsTexAndThatIsToldOnce() {
        String half = "x".repeat(InlineReader.Formulas.MOST_SIGNS / 2);
        LessonReading reading = read(
                "# T\n\n## A\n\na $%s$ b $%s$ c $y$ d $z$\n\n$$y$$\n\n## B\n\na $y$\n".formatted(half, half));
        assertEquals(List.of("the formulas of a step have at most " + NumberText.count(InlineReader.Formulas.MOST_SIGNS)
                + " signs in all; from here on they are shown as TeX"),
                faults(reading));
        List<Block> blocks = reading.lesson().steps().getFirst().blocks();
        List<Inline> line = ((Block.Paragraph) blocks.getFirst()).content();
        assertEquals(List.of(new Inline.Formula(half), new Inline.Formula(half), new Inline.Code("y"),
                new Inline.Code("z")), line.stream().filter(each -> !(each instanceof Inline.Text)).toList());
        assertEquals(new Block.Code("y"), blocks.get(1));
        assertEquals(new Inline.Formula("y"),
                ((Block.Paragraph) reading.lesson().steps().getLast().blocks().getFirst()).content().getLast());
    }

    @Test
    void charactersBeyondThoseOfAStepAreLeftOutAndThatIsToldOnce() {
        String paragraph = "word ".repeat(900) + "\n\n";
        LessonReading reading = read("# T\n\n## A\n\n" + paragraph.repeat(7) + "## B\n\n" + paragraph);
        assertEquals(List.of("a step has at most " + NumberText.count(LessonReader.MOST_CHARACTERS)
                + " characters; its rest is left out from here on"), faults(reading));
        assertEquals(4, reading.lesson().steps().getFirst().blocks().size());
        assertEquals(1, reading.lesson().steps().getLast().blocks().size());
    }

    @Test
    void aReadingTellsHowFarItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "# T\n\n## A\n\na\n\nb\n\nc\n\n");
        List<Double> told = new ArrayList<>();
        new LessonReader(link -> {
        }).read(file, told::add);
        assertEquals(List.of(0.0, 0.2, 0.4, 0.6, 0.8), told);
    }
}
