package kllab.lesson;

import org.commonmark.node.CustomNode;

/** {@code $tex$} in the parsed file, or a {@code $} without another one. */
final class FormulaNode extends CustomNode {
    /** The TeX between the marks; empty where there is one mark only. */
    final String tex;

    FormulaNode(String tex) {
        this.tex = tex;
    }
}
