package kllab.lesson.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Block.Table.Side;
import kllab.lesson.Inline;
import kllab.lesson.LessonReading;
import kllab.lesson.spoken.SpokenProse;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Tables in lessons. */
class TablesTest {
    private static final String TABLE = """
            # Title

            ## Step

            | pair | KL |
            |:-----|---:|
            | *near* and $x$ | 0.5 |
            | [far](kl:gaussian?mu1=3) | 4.5 |
            """;

    private static LessonReading read(String text) {
        return new LessonReader(link -> {
        }).read("a.md", text);
    }

    private static Block.Table table() {
        return (Block.Table) read(TABLE).lesson().steps().getFirst().blocks().getFirst();
    }

    @Test
    void aTableHasItsHeadItsRowsAndTheSidesOfItsColumns() {
        assertEquals(List.of(), read(TABLE).faults());
        assertEquals(List.of(Side.LEFT, Side.RIGHT), table().columns());
        assertEquals(List.of("pair", "KL"), table().head().stream().map(Inline::plain).toList());
        assertEquals(List.of(List.of("near and x", "0.5"), List.of("far", "4.5")),
                table().rows().stream().map(row -> row.stream().map(Inline::plain).toList()).toList());
    }

    @Test
    void aLinkInATableSetsTheLabOfItsStep() throws BadInput {
        assertEquals(Link.parse("gaussian?mu1=3"), read(TABLE).lesson().steps().getFirst().state().orElseThrow());
    }

    @Test
    void aShortRowIsFilledSoThatEveryRowHasAllColumns() {
        Block.Table table = (Block.Table) read(TABLE + "| alone |\n").lesson().steps().getFirst().blocks().getFirst();
        assertEquals(List.of(2, 2, 2), table.rows().stream().map(List::size).toList());
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsToldWithItsLine() {
        LessonReading reading = read(TABLE + "| far | 8 | lost |\n| a \\| b | 2 |\nbare | 3\n| 1 | 2 | |\n");
        assertEquals(List.of("9 lesson.table.wide", "12 lesson.table.wide"),
                reading.faults().stream().map(each -> each.line() + " " + each.reason().key()).toList());
        assertEquals("this row has 3 cells, and its table 2 columns; a bar within a cell is \\|",
                Catalog.of(Language.EN).say(reading.faults().getFirst().reason()));
    }

    @Test
    void aTableIsSaidRowByRowWithTheHeadsOfItsColumns() {
        assertEquals("pair: near and x; KL: 0.5 pair: far; KL: 4.5",
                SpokenProse.ofBlocks(List.of(table()), Catalog.of(Language.EN)));
    }

    @Test
    void rowsWithoutALineOfDashesAreToldWithTheirLine() {
        LessonReading reading = read("# Title\n\n## Step\n\n| a | b |\n| 1 | 2 |\n");
        assertEquals(List.of("5 lesson.table"),
                reading.faults().stream().map(each -> each.line() + " " + each.reason().key()).toList());
    }

    @Test
    void aFormulaThatCannotBeSetInACellIsAFaultOfItsLine() {
        LessonReading reading = new LessonReader(link -> {
        }, tex -> {
            throw new BadInput(kllab.text.Message.of("lesson.formula.braces"));
        }).read("a.md", TABLE);
        assertEquals(List.of(7), reading.faults().stream().map(each -> each.line()).toList());
    }
}
