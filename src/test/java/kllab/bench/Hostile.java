package kllab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kinds of lessons that nobody should have written, each with its variations. */
enum Hostile {
    /** Commands that define, repeat, or take lengths without a bound. */
    TEX_WITHOUT_END(random -> step(IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> "$"
            + oneOf(random, HostileFormulas.WITHOUT_END).replace("%d", Integer.toString(number(random)))
            + oneOf(random, List.of("", "+x", "\\frac{1}{2}")) + "$ text\n\n").collect(Collectors.joining()))),
    /** Known commands within each other at random: what passes the bounds, and what nearly does. */
    TEX_SOUP(random -> step(many(5 + random.nextInt(60),
            i -> "$" + HostileFormulas.soup(random, 1 + random.nextInt(8), random.nextInt(24)) + "$ and\n\n"))),
    /** Formulas as long as they may be. */
    TEX_LONG(random -> {
        String piece = oneOf(random, HostileFormulas.PIECES);
        int length = 1_000 + random.nextInt(4_900);
        return step(many(1 + random.nextInt(160),
                i -> "$$\n" + piece.repeat(length / piece.length()) + i + "\n$$\n\n"));
    }),
    /** Braces, fences and environments within each other. */
    TEX_NESTED(random -> {
        String around = oneOf(random, List.of("\\binom{n}{%s}", "\\frac{1}{%s}", "\\left(%s\\right)", "\\sqrt{%s}",
                "\\begin{pmatrix}%s&1\\\\2&3\\end{pmatrix}", "x^{%s}", "\\overbrace{%s}^{a}", "\\widehat{%s}",
                "\\xrightarrow{%s}", "\\underset{a}{%s}", "\\boxed{%s}", "\\begin{array}{c}%s\\\\%s\\end{array}"));
        String tex = "x";
        for (int i = random.nextInt(40); i > 0 && tex.length() < 5_800; i--) {
            tex = around.replace("%s", tex);
        }
        String whole = tex;
        return step(many(1 + random.nextInt(30), i -> "$" + whole + "_" + i + "$\n\n"));
    }),
    /** More different formulas than anybody reads. */
    TEX_MANY(random -> {
        String piece = oneOf(random, HostileFormulas.PIECES);
        return steps(1 + random.nextInt(40), step -> many(500, i -> "$" + piece + "_{" + step + "," + i + "}$ "
                + (i % 9 == 0 ? "\n\n" : "")));
    }),
    /** Thousands of parts of one kind in a step. */
    PARTS(random -> {
        String part = oneOf(random, List.of("word\n\n", "- item\n", "a [b](kl:gaussian) c\n\n", "> a\n\n",
                "*a* **b** `c` ", "![i](j)\n\n", "1. a\n\n   - b\n", "    code\n\n", "<b>x</b>\n\n", "---\n\n",
                "# T\n\n",
                "### H\n\n", "[a](https://a.b/%d) ", "\\\n", "a  \nb  \n"));
        return step(many(random.nextInt(40_000), i -> part.replace("%d", Integer.toString(i))));
    }),
    /** Hundreds of questions, of which each hides something. */
    QUESTIONS(random -> {
        String part = oneOf(random, List.of(
                ":::check\n\nWhich %d?\n\n- [x] a %d\n  b\n- [ ] c\n  d\n:::\n\n",
                ":::predict\nhide: value, formula\n\nWhich %d?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n",
                ":::check\ntolerance: 0.1\nvalue: kl\n\nWhich $x_{%d}$?\n\n- [x] 0.5\n  b\n- [ ] other\n  d\n:::\n\n",
                ":::check\n\nA %d\n\n" + many(300, i -> "- [" + (i == 0 ? "x" : " ") + "] a" + i + "\n  b\n")
                        + ":::\n\n"));
        return step("[a](kl:gaussian?mu1=1)\n\n"
                + many(random.nextInt(2_000), i -> part.replace("%d", Integer.toString(i))));
    }),
    /** Steps whose numbers take long to compute. */
    NUMBERS(random -> steps(1 + random.nextInt(500),
            i -> "[a](kl:gaussian?mu1=%d&samples=1000000&seed=%d)\n\n:::check\ntolerance: 0.1\nvalue: kl\n\nA?\n\n"
                    .formatted(i % 7, i) + "- [x] 0.5\n  b\n- [ ] other\n  d\n:::\n\n")),
    /** Tables with more columns and rows than fit anywhere. */
    TABLES(random -> {
        int columns = 1 + random.nextInt(400);
        String row = "|" + " a |".repeat(columns) + "\n";
        return step("|" + " h |".repeat(columns) + "\n|" + " - |".repeat(columns) + "\n"
                + row.repeat(1 + random.nextInt(20)) + "\n"
                + (row + "|" + " - |".repeat(columns) + "\n\n").repeat(random.nextInt(30)));
    }),
    /** Lists, quotes and emphasis within each other. */
    NESTED(random -> {
        String deeper = oneOf(random, List.of("> ", "- ", "1. ", "*a **b ", "[", "_a ", "`", "![", ":::check\n", "((",
                "> - "));
        return step(many(1 + random.nextInt(50), i -> deeper.repeat(1 + random.nextInt(2_000)) + "x\n\n"));
    }),
    /** Words, titles and headings without an end. */
    LONG_WORDS(random -> {
        String word = oneOf(random,
                List.of("a", "方", "\u0301", "\u202E", "\u200D", "👩‍👩‍👧", "ﷺ", "a\u0300\u0301\u0302", "\t",
                        "\u00A0", "W"));
        String line = word.repeat(1 + random.nextInt(100_000 / word.length()));
        return "# " + line + "\n\n## " + line + "\n\n" + line + "\n\n```\n" + line + "\n```\n\n- " + line + "\n";
    }),
    /** The slips of people, and what only looks like syntax. */
    SLIPS(random -> many(1 + random.nextInt(60), i -> oneOf(random, List.of("\n", "----\n", "---\n", "language: xx\n",
            "minutes: -1\n", "# T\n\n", "## S\n\n", "::predict\n", "：：：predict\n", ":::predict\n", ":::check\n",
            ":::notes\n", ":::\n", "tolerance:0.01\n", "Tolerance: 0.01\n", "tolerance：1e999\n", "value: nothing\n",
            "hide: everything\n", "then: kl:nowhere\n", "show: none\n", "[a] (kl:gaussian)\n",
            "(kl: gaussian ?mu1=1\n)\n",
            "kl:gaussian?mu1=1,5\n", "it costs $5 and $6\n", "\\(x\\) and \\[y\\]\n", "$$\n", "$\n", "- [x] a\n",
            "- [ ] other\n", "- [X]b\n", "| a | b |\n", "|-|\n", "<!-- \n", "```\n", "`` ` ``\n",
            "&#0;&#xFFFFFF;\n")))),
    /** A lesson of the program with characters changed, moved and left out. */
    BROKEN(random -> {
        StringBuilder text = new StringBuilder(shipped(random));
        for (int i = 1 + random.nextInt(300); i > 0; i--) {
            int at = random.nextInt(text.length() - 60);
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, oneOf(random, List.of("$", "{", "}", "\\", "\n", ":::", "[", "]", "(", "`")));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, at + 50));
                default -> text.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return text.toString();
    }),
    /** A lesson of the program many times, up to the largest file. */
    REPEATED(random -> shipped(random).repeat(2 + random.nextInt(60))),
    /** Bytes, and numbers where texts should be. */
    NOISE(random -> {
        String letters = oneOf(random,
                List.of("\0\1\2\3", "$\\{}^_&", "[]()!*_`", "|-\n", "# \n", "\uFFFD\uFEFF\u2028\n",
                        ":\n-[x] "));
        return random.ints(random.nextInt(200_000), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    });

    private static final int LARGEST = 999_000;

    private final Function<Random, String> text;

    Hostile(Function<Random, String> text) {
        this.text = text;
    }

    /** A lesson of this kind, as large as a file may be at most. */
    byte[] lesson(Random random) {
        byte[] all = text.apply(random).getBytes(StandardCharsets.UTF_8);
        return all.length > LARGEST ? Arrays.copyOf(all, LARGEST) : all;
    }

    private static String step(String content) {
        return "# T\n\n## A\n\n" + content + "\n\n## B\n\nEnd.\n";
    }

    private static String steps(int count, IntFunction<String> content) {
        return "# T\n\n" + many(count, i -> "## S " + i + "\n\n" + content.apply(i) + "\n\n");
    }

    private static String many(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count && all.length() < LARGEST; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static int number(Random random) {
        return (int) Math.pow(10, 9 * random.nextDouble());
    }

    private static String oneOf(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String shipped(Random random) {
        String name = oneOf(random, kllab.lesson.reader.ShippedLessons.NAMES);
        try {
            return Files.readString(Path.of("assets/lessons", random.nextBoolean() ? "en" : "zh", name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
