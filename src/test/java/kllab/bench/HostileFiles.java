package kllab.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lessons that nobody means well with, each of a kind and in four sizes; the largest has about a megabyte. */
final class HostileFiles {
    private static final List<Integer> SIZES = List.of(20, 600, 5_000, 60_000);
    private static final int LARGEST = 1_000_000;

    /** Parts that are repeated; %d is the number of the part. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();
    static {
        PARTS.put("paragraphs", "word\n\n");
        PARTS.put("long paragraphs", "many words that go on and on, with a formula $x_%d$ and a [link](kl:gaussian)\n\n");
        PARTS.put("items", "- item\n");
        PARTS.put("loose items", "1. item\n\n");
        PARTS.put("nested items", "- a\n  - b\n    - c\n\n");
        PARTS.put("formulas", "$x_%d$\n\n");
        PARTS.put("formulas in a line", "$x_%d$ ");
        PARTS.put("displayed formulas", "$$\\frac{x}{%d}$$\n\n");
        PARTS.put("wide formulas", "$$\\sum_{i=1}^{%d}\\left(\\frac{a_i}{b_i}+\\sqrt{c_i}\\right)$$\n\n");
        PARTS.put("links", "a [b](kl:gaussian?mu1=1) c\n\n");
        PARTS.put("links in a line", "[b](kl:gaussian?mu1=1) ");
        PARTS.put("broken links", "[b](kl:gaussian?mu1=) ");
        PARTS.put("addresses", "[b](https://example.org/%d) ");
        PARTS.put("checks", ":::check\n\nWhich?\n\n- [x] a %d\n  b\n- [ ] c\n  d\n:::\n\n");
        PARTS.put("equal checks", ":::check\n\nWhich?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n");
        PARTS.put("predictions", ":::predict\nhide: value\n\nWhich %d?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n");
        PARTS.put("numbers asked", ":::check\ntolerance: 0.1\nvalue: kl\n\nWhat %d?\n\n- [x] 0.3\n- [ ] other\n:::\n\n");
        PARTS.put("answers", "- [ ] a %d\n  b\n");
        PARTS.put("quotes", "> a\n\n");
        PARTS.put("tables", "| a |\n| - |\n| b |\n\n");
        PARTS.put("styles", "*a* **b** `c` ");
        PARTS.put("nested styles", "***a** b* ");
        PARTS.put("code", "```\ncode %d\n```\n\n");
        PARTS.put("rules", "***\n\n");
        PARTS.put("headings", "### heading %d\n\n");
        PARTS.put("notes", ":::notes\nsay %d\n:::\n\n");
        PARTS.put("steps", "## Step %d\n\n[there](kl:gaussian?mu1=1)\n\n");
        PARTS.put("steps that ask", "## Step %d\n\n:::check\n\nWhich?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n");
        PARTS.put("slow links", "## Step %d\n\n[there](kl:gaussian?samples=1000000&drawer=estimates)\n\n");
        PARTS.put("words of the glossary", "KL divergence, entropy, cross-entropy, density ");
        PARTS.put("characters without room", "长");
        PARTS.put("letters of one word", "x");
        PARTS.put("marks of one letter", "\u0301");
        PARTS.put("letters from right to left", "\u202e\u05d0\u05d1 ");
        PARTS.put("pictures of letters", "\ud83d\ude00\u200d");
        PARTS.put("line breaks", "a\\\n");
        PARTS.put("html", "<div onclick=\"x\">a</div>\n");
        PARTS.put("entities", "&amp;&#x3bb; ");
    }

    /** Beginnings that nest as deep as the size says. */
    private static final Map<String, String> NESTED = Map.of("deep quotes", "> ", "deep items", "- ", "deep styles",
            "*a **b ", "deep brackets", "[", "deep braces", "$\\sqrt{", "open formulas", "$", "backquotes", "`");

    /** Formulas that take the library long, or all of the room. */
    private static final List<String> FORMULAS = List.of("\\DeclareMathOperator{\\a}{\\a}\\a",
            "\\begin{array}{*{100000}{c}}x\\end{array}", "\\multicolumn{20000}{c}{x}", "\\hdotsfor{10000000}",
            "\\fcscore{99999999}", "\\left(\\rule{1em}{100000em}\\right)", "\\overbrace{\\hspace{100000em}}",
            "\\genfrac{}{}{1000000pt}{}{a}{b}", "\\sqrt{\\rule{1em}{100000em}}", "\\newcommand{\\a}{\\a\\a}\\a",
            "\\def\\a{\\a}\\a", "\\scalebox{1000000}{x}", "\\includegraphics{/etc/passwd}", "\\input{/etc/passwd}",
            "\\char\"10FFFF", "\\kern1000000em x", "x^{x^{x^{x^{x^{x^{x^{x^{x^{x}}}}}}}}}",
            "\\begin{array}{*{300}{*{300}{*{300}{c}}}}x\\end{array}");

    private HostileFiles() {
    }

    /** The texts by what they are: some two hundred. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PARTS.forEach((kind, part) -> SIZES.forEach(size -> put(files, size + " " + kind, repeated(part, size))));
        NESTED.forEach((kind, part) -> SIZES.forEach(size -> put(files, size + " " + kind, part.repeat(size))));
        FORMULAS.forEach(tex -> put(files, "formula " + tex, "$" + tex + "$ and\n\n$$" + tex + "$$"));
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            byte[] noise = new byte[100_000];
            random.nextBytes(noise);
            files.put("noise " + i, noise);
        }
        List<String> pieces = new ArrayList<>(PARTS.values());
        for (int i = 0; i < 10; i++) {
            StringBuilder mixed = new StringBuilder();
            while (mixed.length() < 100_000) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                mixed.append(piece, 0, 1 + random.nextInt(piece.length()));
            }
            put(files, "mixed " + i, mixed.toString());
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String body) {
        byte[] text = ("# T\n\n## A\n\n" + body + "\n\n## B\n\nEnd.\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (text.length <= LARGEST) {
            files.put(name, text);
        }
    }

    private static String repeated(String part, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times && text.length() < LARGEST; i++) {
            text.append(part.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }
}
