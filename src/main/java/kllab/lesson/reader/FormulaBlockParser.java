package kllab.lesson.reader;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds {@link FormulaBlock}s before Markdown can read a list or a heading in their lines. A formula that is not closed
 * ends at the next blank line, heading or {@code :::}, so that little else suffers.
 */
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String MARK = "$$";

    private final FormulaBlock block;

    private FormulaBlockParser(FormulaBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        block.lines.add(text);
        block.closed = ends(text, block.lines.size() == 1);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String text = rest(state);
        boolean over = block.closed || text.isBlank() || text.startsWith(":::") || text.startsWith("# ")
                || text.startsWith("## ");
        return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Returns true if a line ends a formula, and its mark is not the one at the beginning. */
    private static boolean ends(String line, boolean first) {
        String text = line.strip();
        return text.endsWith(MARK) && (!first || text.length() > 2 * MARK.length());
    }

    private static String rest(ParserState state) {
        CharSequence content = state.getLine().getContent();
        return content.subSequence(Math.min(state.getNextNonSpaceIndex(), content.length()), content.length())
                .toString();
    }

    /** Begins a {@link FormulaBlock}. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String text = rest(state);
            int second = text.indexOf(MARK, MARK.length());
            boolean alone = second < 0 || second == text.stripTrailing().length() - MARK.length();
            if (state.getIndent() > 3 || !text.startsWith(MARK) || !alone
                    || hasOpenFormula(matched.getParagraphLines())) {
                return BlockStart.none();
            }
            int line = state.getLine().getSourceSpan().getLineIndex() + 1;
            return BlockStart.of(new FormulaBlockParser(new FormulaBlock(line))).atIndex(state.getIndex());
        }

        /** Returns true if the lines before have begun a formula that ends here. */
        private static boolean hasOpenFormula(SourceLines paragraph) {
            String text = paragraph.getContent();
            int marks = 0;
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
                marks++;
            }
            return marks % 2 == 1;
        }
    }
}
