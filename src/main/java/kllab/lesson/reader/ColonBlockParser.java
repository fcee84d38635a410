package kllab.lesson.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds {@link ColonBlock}s. A block that is not closed ends at the next heading of a step or the next such block, so
 * that only its own step suffers.
 */
final class ColonBlockParser extends AbstractBlockParser {
    private static final Pattern FENCE = Pattern.compile(" {0,3}:::+[ \\t]*([^\\s:]*)[ \\t]*");
    private static final Pattern HEADING = Pattern.compile("##?[ \\t].*");

    private final ColonBlock block;
    private boolean inHead;

    private ColonBlockParser(ColonBlock block) {
        this.block = block;
        // A note may well begin with “Ask: …”.
        this.inHead = !block.isNotes();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        CharSequence text = line.subSequence(state.getIndex(), line.length());
        Matcher fence = FENCE.matcher(text);
        if (block.kind.isEmpty() || HEADING.matcher(text).matches()) {
            return BlockContinue.none();
        }
        if (fence.matches()) {
            block.closed = fence.group(1).isEmpty();
            return block.closed ? BlockContinue.finished() : BlockContinue.none();
        }
        if (inHead) {
            Optional<Field> field = Field.of(text, block.line + block.fields.size() + 1);
            inHead = field.isPresent();
            field.ifPresent(block.fields::add);
        }
        // A field is read to its end, which leaves a blank line to what is within.
        return BlockContinue.atIndex(inHead ? line.length() : state.getIndex());
    }

    /** Begins a {@link ColonBlock}; an end without a beginning begins an empty one. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence text = state.getLine().getContent();
            // Counted from where the item or quotation begins that it may stand in.
            Matcher fence = FENCE.matcher(text.subSequence(state.getIndex(), text.length()));
            Node there = matched.getMatchedBlockParser().getBlock();
            if (!fence.matches() || isWithin(there, ColonBlock.class)) {
                return BlockStart.none();
            }
            boolean nested = isWithin(there, ListItem.class) || isWithin(there, BlockQuote.class);
            int line = state.getLine().getSourceSpan().getLineIndex() + 1;
            return BlockStart.of(new ColonBlockParser(new ColonBlock(fence.group(1), line, nested)))
                    .atIndex(text.length());
        }

        private static boolean isWithin(Node block, Class<? extends Node> kind) {
            for (Node each = block; each != null; each = each.getParent()) {
                if (kind.isInstance(each)) {
                    return true;
                }
            }
            return false;
        }
    }
}
