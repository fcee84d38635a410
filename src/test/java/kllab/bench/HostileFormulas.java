package kllab.bench;

import java.util.List;
import java.util.Random;

/** Formulas that nobody should have written. */
final class HostileFormulas {
    /** Commands with a number in the place of {@code %d} that once ran for ever, or took all memory. */
    static final List<String> WITHOUT_END = List.of("\\DeclareMathOperator{\\a}{\\a}\\a",
            "\\begin{array}{*{%d}{c}}x\\end{array}", "\\begin{array}{*{300}{*{%d}{c}}}x\\end{array}",
            "\\multicolumn{%d}{c}{x}", "\\hdotsfor{%d}", "\\fcscore{%d}", "\\left(\\rule{1em}{%dem}\\right)",
            "\\overbrace{\\hspace{%dem}}", "\\genfrac(){%dpt}{0}{1}{2}", "\\sqrt{\\rule{1em}{%dem}}",
            "\\newcommand{\\b}{\\b\\b}\\b", "\\def\\a{\\a}\\a", "\\renewcommand{\\x}[1]{#1#1}\\x{\\x{x}}",
            "\\kern %dem x",
            "\\rotatebox{%d}{x}", "\\scalebox{%d}{x}", "\\longdiv{%d}{3}", "\\hspace{%dmu}x", "a\\\\[%dem]b",
            "\\textcolor{%d,0,0}{x}", "\\begin{tabular}{c}x\\end{tabular}", "\\jlmDynamic{x}",
            "\\includegraphics{/etc/hostname}",
            "\\input{/etc/passwd}", "\\char%d", "\\unicode{x%d}", "\\raisebox{%dem}{x}", "\\resizebox{%dem}{1em}{x}",
            "\\overset{\\rule{%dem}{1em}}{\\widehat{x}}", "\\xrightarrow{\\hspace{%dem}}",
            "\\underbrace{\\hspace{29em}}");

    /** Pieces to be repeated. */
    static final List<String> PIECES = List.of("x", "x+", "\\alpha ", "\\frac{1}{2}", "\\sum_{i=1}^n ", "x^{2}",
            "\\sqrt{x}",
            "\\left(x\\right)", "\\text{word }", "\\p{x}", "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", "\\int ", "&",
            "\\\\",
            "\\binom{n}{k}", "\\overbrace{xy}", "''", "\\quad", "方", "1234.5", "\\hat x", "\\textcolor{1,0,2}{x}",
            "\\boxed{x}", "\\rotatebox{45}{x}", "\\widehat{xyz}", "\\xrightarrow{abc}", "\\log ", "=");

    private static final List<String> AROUND = List.of("\\frac{%s}{%s}", "\\sqrt{%s}", "\\sqrt[%s]{%s}", "{%s}^{%s}",
            "{%s}_{%s}",
            "\\left(%s\\right)", "\\left\\{%s\\right]", "\\binom{%s}{%s}", "\\overbrace{%s}^{%s}",
            "\\underbrace{%s}_{%s}",
            "\\widehat{%s}", "\\widetilde{%s}", "\\overline{%s}", "\\boxed{%s}", "\\fbox{%s}", "\\textcolor{1,0,1}{%s}",
            "\\rotatebox{45}{%s}", "\\phantom{%s}", "\\smash{%s}", "\\mathop{%s}\\limits^{%s}", "\\stackrel{%s}{%s}",
            "\\overset{%s}{%s}", "\\xrightarrow[%s]{%s}", "\\xleftarrow{%s}",
            "\\begin{pmatrix}%s&%s\\\\%s\\end{pmatrix}",
            "\\begin{cases}%s&%s\\\\%s&%s\\end{cases}", "\\begin{array}{lcr|}%s&%s\\\\\\hline %s\\end{array}",
            "\\begin{align}%s&=%s\\end{align}", "\\substack{%s\\\\%s}", "\\sideset{^%s}{_%s}\\sum", "\\cfrac{%s}{%s}",
            "\\underrightarrow{%s}", "\\overparen{%s}", "\\mathllap{%s}", "\\Braket{%s}", "\\Set{%s}", "\\tag{%s}",
            "\\begin{split}%s\\\\%s\\end{split}", "\\begin{smallmatrix}%s\\end{smallmatrix}",
            "\\left.%s\\middle|%s\\right.",
            "\\p{%s}", "\\q{%s}", "\\mathbb{%s}", "\\mathfrak{%s}", "\\boldsymbol{%s}", "\\text{%s}",
            "\\operatorname{%s}",
            "\\bigl(%s\\bigr)", "\\mathring{%s}", "\\pmod{%s}", "\\hspace{3em}%s", "\\rule{1em}{2em}%s");
    private static final List<String> LEAVES = List.of("x", "\\alpha", "12", "\\sum", "\\int", "\\log", "\\infty", "=",
            "",
            "\\\\", "&", "^", "_", "'", "\\le", "方", "\\ddots", "\\iiiint", "\\mathcal L", "\\ ", "\\,", "\\!", "~",
            "#", "%");

    private HostileFormulas() {
    }

    /** Commands within each other. */
    static String soup(Random random, int length, int depth) {
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < length && tex.length() < 1_000; i++) {
            String piece = depth == 0 || random.nextInt(3) == 0
                    ? LEAVES.get(random.nextInt(LEAVES.size()))
                    : AROUND.get(random.nextInt(AROUND.size()));
            while (piece.contains("%s")) {
                int at = piece.indexOf("%s");
                String inner = piece.length() > 2_000 ? "y" : soup(random, 1 + random.nextInt(2), depth - 1);
                piece = piece.substring(0, at) + inner.replace("%s", "z") + piece.substring(at + 2);
            }
            tex.append(piece);
        }
        return tex.toString();
    }
}
