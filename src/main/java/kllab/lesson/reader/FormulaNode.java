package kllab.lesson.reader;

import org.commonmark.node.CustomNode;

/** A formula {@code $tex$} or {@code $$tex$$} in the parsed file, or a mark without its second one. */
final class FormulaNode extends CustomNode {
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
