package kllab.lesson.spoken;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.text.Catalog;

/** The prose of a lesson for people who hear it, with its formulas in words. */
public final class SpokenProse {
    private SpokenProse() {
    }

    /** Returns a line in words. */
    public static String of(List<Inline> line, Catalog words) {
        return Inline.plain(line, tex -> SpokenFormula.of(tex, words));
    }

    /**
     * Returns blocks in words, one after the other; questions among them are left out, for their own views say them.
     */
    public static String ofBlocks(List<Block> blocks, Catalog words) {
        return words.sentences(blocks.stream().flatMap(each -> lines(each, words)).toList());
    }

    /** Returns each row of a table in words, each cell behind the head of its column. */
    private static Stream<String> rows(Block.Table table, Catalog words) {
        return table.rows().stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> words.say("lesson.table.cell", of(table.head().get(i), words), of(row.get(i), words)))
                .reduce((before, next) -> words.say("lesson.table.cells", before, next)).orElse(""));
    }

    private static Stream<String> lines(Block block, Catalog words) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> Stream.of(of(content, words));
            case Block.Heading(List<Inline> content) -> Stream.of(of(content, words));
            case Block.Formula(String tex) -> Stream.of(SpokenFormula.of(tex, words));
            case Block.Listing listing -> listing.items().stream().map(item -> ofBlocks(item, words));
            case Block.Quote(List<Block> content) -> Stream.of(ofBlocks(content, words));
            case Block.Table table -> rows(table, words);
            case Block.Code(String lines) -> Stream.of(lines);
            case Block.Rule _, Block.Predict _, Block.Check _ -> Stream.empty();
        };
    }
}
