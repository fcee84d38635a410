package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;

/** {@code $$} to {@code $$} in the parsed file, where nothing else stands on these lines. */
final class FormulaBlock extends CustomBlock {
    /** What stands on its lines, the marks too. */
    final List<String> lines = new ArrayList<>();
    /** Where it begins, from 1. */
    final int line;
    /** Whether its end was found. */
    boolean closed;

    FormulaBlock(int line) {
        this.line = line;
    }

    /** Its lines as one text, the marks too. */
    String source() {
        return String.join("\n", lines).strip();
    }

    /** The TeX between the marks; of one that is closed. */
    String tex() {
        return source().substring(2, source().length() - 2).strip();
    }
}
