package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a parsed file into {@link Block}s. */
final class BlockReader {
    /** The deepest nesting of lists and quotes. */
    static final int DEEPEST = 16;

    /** The beginning of a row of a table, as it stands in a paragraph that has become none. */
    private static final Pattern TABLE = Pattern.compile("\\|( |[^|]+\\|[^|]+\\|)");

    /** A bar that parts cells: one behind a backslash stands in a cell. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> lines;
    private final InlineReader inlines;
    private final QuestionReader questions;
    private final Faults faults;

    /**
     * A reader.
     *
     * @param lines the lines of the file
     */
    BlockReader(List<String> lines, InlineReader inlines, Faults faults) {
        this.lines = List.copyOf(lines);
        this.inlines = inlines;
        this.questions = new QuestionReader(this, inlines, faults);
        this.faults = faults;
    }

    /** Returns the blocks of one node: none, one, or the good ones of several. */
    List<Block> of(Node node) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> List.of(new Block.Heading(inlines.of(heading)));
            case BulletList list -> List.of(new Block.Listing(false, 1, items(list)));
            case OrderedList list -> List.of(new Block.Listing(true, number(list), items(list)));
            case BlockQuote quote -> List.of(new Block.Quote(from(quote.getFirstChild())));
            case FencedCodeBlock code -> List.of(new Block.Code(inlines.shown(code.getLiteral().stripTrailing(), code)));
            case IndentedCodeBlock code -> List.of(new Block.Code(inlines.shown(code.getLiteral().stripTrailing(), code)));
            case HtmlBlock html -> List.of(new Block.Code(inlines.shown(html.getLiteral(), html)));
            case TableBlock table -> List.of(table(table));
            case ThematicBreak rule -> List.of(new Block.Rule());
            case ColonBlock block -> of(block);
            case FormulaBlock formula -> of(formula);
            default -> List.of();
        };
    }

    /** Returns the blocks of a node and of all nodes behind it. */
    List<Block> from(@Nullable Node first) {
        List<Block> blocks = new ArrayList<>();
        for (Node each = first; each != null; each = each.getNext()) {
            blocks.addAll(of(each));
        }
        return blocks;
    }

    /** Returns the prose of a paragraph, and the formulas in it that stand on lines of their own. */
    private List<Block> paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && TABLE.matcher(text.getLiteral()).lookingAt()) {
            faults.add(InlineReader.line(paragraph), "lesson.table");
        }
        List<Block> blocks = new ArrayList<>();
        Node first = paragraph.getFirstChild();
        for (Node each = first; each != null; each = each.getNext()) {
            if (each instanceof FormulaParser.FormulaNode formula && formula.isDisplay()) {
                blocks.addAll(prose(inlines.of(first, formula)));
                blocks.add(displayed(formula.tex, InlineReader.line(formula)));
                first = formula.getNext();
            }
        }
        blocks.addAll(prose(inlines.of(first, null)));
        return blocks;
    }

    private Block.Table table(TableBlock table) {
        List<Block.Table.Side> columns = new ArrayList<>();
        List<List<Inline>> head = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<Inline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(inlines.of(cell));
                    if (part instanceof TableHead && cell instanceof TableCell named) {
                        columns.add(side(named));
                    }
                }
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else {
                    requireColumns(row, columns.size());
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(columns, head, rows);
    }

    /** The parser leaves out the cells of a row that are beyond the last column. */
    private void requireColumns(Node row, int columns) {
        for (SourceSpan span : row.getSourceSpans()) {
            String source = lines.get(span.getLineIndex()).substring(span.getColumnIndex(),
                    span.getColumnIndex() + span.getLength()).strip();
            int cells = (int) BAR.matcher(source).results()
                    .filter(bar -> bar.start() > 0 && bar.end() < source.length())
                    .count() + 1;
            if (cells > columns) {
                faults.add(span.getLineIndex() + 1, "lesson.table.wide", Integer.toString(cells),
                        Integer.toString(columns));
            }
        }
    }

    private static Block.Table.Side side(TableCell cell) {
        TableCell.Alignment side = cell.getAlignment();
        return side == TableCell.Alignment.RIGHT
                ? Block.Table.Side.RIGHT
                : side == TableCell.Alignment.CENTER ? Block.Table.Side.MIDDLE : Block.Table.Side.LEFT;
    }

    private Block displayed(String tex, int line) {
        return inlines.formulas().take(tex, line) ? new Block.Formula(tex) : new Block.Code(tex);
    }

    private List<Block> of(FormulaBlock formula) {
        if (formula.closed) {
            return List.of(displayed(formula.tex(), formula.line));
        }
        faults.add(formula.line, "lesson.dollars");
        return List.of(new Block.Code(formula.source()));
    }

    /** Returns the claims of all questions since the last call about the link of their step. */
    List<Claim> takeClaims() {
        return questions.takeClaims();
    }

    /** Returns a paragraph of these pieces; none if there are no pieces. */
    List<Block> prose(List<Inline> pieces) {
        Optional<Inline.Formula> formula = Inline.only(pieces);
        if (pieces.isEmpty()) {
            return List.of();
        }
        return List.of(formula.isPresent() ? new Block.Formula(formula.get().tex()) : new Block.Paragraph(pieces));
    }

    /** Returns the blocks of notes for the speaker. */
    List<Block> notes(ColonBlock block) {
        requireEnd(block);
        if (block.getFirstChild() == null) {
            faults.add(block.line, "lesson.notes.empty");
        }
        return from(block.getFirstChild());
    }

    private List<Block> of(ColonBlock block) {
        if (block.kind.isEmpty()) {
            faults.add(block.line, "lesson.block.stray");
            return List.of();
        }
        if (block.nested) {
            if (block.isNotes()) {
                // They are for the speaker alone, also at a wrong place.
                faults.add(block.line, "lesson.notes.place");
                return List.of();
            }
            faults.add(block.line, "lesson.block.nested", ":::" + block.kind);
            return from(block.getFirstChild());
        }
        requireEnd(block);
        return questions.of(block);
    }

    private void requireEnd(ColonBlock block) {
        if (!block.closed) {
            faults.add(block.line, "lesson.block.unclosed", ":::" + block.kind);
        }
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(from(item.getFirstChild()));
        }
        return items;
    }

    private static int number(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }
}
