package kllab.lesson.reader;

import org.commonmark.node.CustomNode;

/** {@code $tex$} or {@code $$tex$$} in the parsed file, or such a mark without another one. */
final class FormulaNode extends CustomNode {
    /** The TeX between the marks; empty where there is one mark only. */
    final String tex;
    /** What stands at its beginning. */
    final String mark;

    FormulaNode(String tex, String mark) {
        this.tex = tex;
        this.mark = mark;
    }

    /** Whether it is to stand on a line of its own. */
    boolean isDisplay() {
        return mark.length() == 2 && !tex.isEmpty();
    }
}
