package kllab.lesson.reader;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds formulas before Markdown can read their underscores, stars and backslashes. */
final class FormulaParser implements InlineContentParser {
    private static final char MARK = '$';
    private static final int LONGEST = 2000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        String mark = scanner.next(MARK) ? "$$" : "$";
        Position start = scanner.position();
        for (int length = 0; scanner.hasNext() && length <= LONGEST; length++) {
            Position end = scanner.position();
            if (scanner.next(mark)) {
                String tex = scanner.getSource(start, end).getContent().strip();
                if (tex.isEmpty()) {
                    break;
                }
                return ParsedInline.of(new FormulaNode(tex, mark), scanner.position());
            }
            if (scanner.next('\\') && !scanner.hasNext()) {
                break;
            }
            scanner.next();
        }
        return ParsedInline.of(new FormulaNode("", mark), start);
    }

    /** A formula {@code $tex$} or {@code $$tex$$} in the parsed file, or a mark without its second one. */
    static final class FormulaNode extends CustomNode {
        /** The TeX between the marks; empty for a single mark. */
        final String tex;
        /** The mark at its beginning. */
        final String mark;

        FormulaNode(String tex, String mark) {
            this.tex = tex;
            this.mark = mark;
        }

        /** Returns true if it stands on a line of its own. */
        boolean isDisplay() {
            return mark.length() == 2 && !tex.isEmpty();
        }
    }

    /** Makes parsers of formulas. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(MARK);
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
