package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;

/** A formula from {@code $$} to {@code $$} in the parsed file, with nothing else on its lines. */
final class FormulaBlock extends CustomBlock {
    /** Its lines, with the marks. */
    final List<String> lines = new ArrayList<>();
    /** Its first line, from 1. */
    final int line;
    /** True once its end has been found. */
    boolean closed;

    FormulaBlock(int line) {
        this.line = line;
    }

    /** Returns its lines as one text, with the marks. */
    String source() {
        return String.join("\n", lines).strip();
    }

    /** Returns the TeX between the marks of a closed formula. */
    String tex() {
        return source().substring(2, source().length() - 2).strip();
    }
}
