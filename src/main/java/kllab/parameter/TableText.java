package kllab.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * Tables as people copy and save them: from a spreadsheet, a CSV file, or what NumPy and pandas print.
 *
 * <p>
 * Cells of a line stand between tabs, semicolons (then a comma may be the decimal mark), commas, or else blanks, the
 * first of these that it has. Rows in brackets may go on over several lines. Blank lines and lines that begin with #
 * are no rows, nor is the line in which pandas tells a size or a type.
 *
 * <p>
 * A text that begins like a formula of a spreadsheet is written with an apostrophe before it ({@link #harmless}), which
 * is taken off again where tables are read.
 */
public final class TableText {
    private static final int LONGEST = 1_000_000;
    private static final Pattern IN_BRACKETS = Pattern
            .compile("\\s*(?:\\w+\\s*=\\s*)?(?:(?:np|numpy|torch)\\.)?(?:(?:array|asarray|tensor)\\s*)?\\(?\\s*\\[");
    private static final Pattern ROW = Pattern.compile("[\\[(]([^\\[\\]()]*)[\\])]");
    private static final Pattern AROUND = Pattern
            .compile("^\\s*\\w+\\s*=|(?:np|numpy|torch)\\.|array|asarray|tensor|dtype=[\\w.]+|device='[\\w:]*'"
                    + "|requires_grad=\\w+|grad_fn=<\\w*>|[\\s,\\[\\]()]+");
    private static final Pattern REMARK = Pattern
            .compile("(?:.*, )?dtype: \\w+|\\[[0-9]+ rows x [0-9]+ columns\\]|#.*");
    private static final String COMMAS = ",\uFF0C";
    /** The marks between cells: a line is parted at the first of these that it has outside of quotes. */
    private static final List<String> MARKS = List.of("\t", ";\uFF1B", COMMAS);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]*,?[0-9]+(?:[eE][-+]?[0-9]+)?");
    /** Signs with which a formula begins in a spreadsheet, also their full-width forms and the true minus. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\u2212\uFF1D\uFF0B\uFF0D\uFF20].*",
            Pattern.DOTALL);

    /**
     * A row.
     *
     * @param line the line in which it begins, from 1
     * @param cells without blanks around them, at least one
     */
    public record Row(int line, List<String> cells) {
        /** The cells cannot change. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the number of cells. */
        public int size() {
            return cells.size();
        }
    }

    private TableText() {
    }

    /**
     * Returns the rows of a text; they may differ in length.
     *
     * @throws BadInput if the text has more than a million characters, or something beside rows in brackets is not
     *     understood
     */
    public static List<Row> rows(String text) throws BadInput {
        if (text.length() > LONGEST) {
            throw new BadInput("table.long", NumberText.count(LONGEST));
        }
        String plain = text.replace("\uFEFF", "");
        return IN_BRACKETS.matcher(plain).lookingAt() ? bracketed(plain) : lines(plain);
    }

    private static List<Row> lines(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !REMARK.matcher(line.strip()).matches()) {
                rows.add(new Row(number, cells(line)));
            }
        }
        return rows;
    }

    private static List<Row> bracketed(String text) throws BadInput {
        List<Row> rows = new ArrayList<>();
        StringBuilder beside = new StringBuilder();
        Matcher row = ROW.matcher(text);
        int end = 0;
        int line = 1;
        while (row.find()) {
            String before = text.substring(end, row.start());
            beside.append(before).append(' ');
            line += breaks(before);
            rows.add(new Row(line, cells(row.group(1).replaceAll("\\s+", " ").strip())));
            line += breaks(row.group());
            end = row.end();
        }
        String rest = AROUND.matcher(beside.append(text.substring(end))).replaceAll("");
        if (!rest.isEmpty()) {
            throw new BadInput("table.beside", Excerpt.of(rest));
        }
        return rows;
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(each -> each == '\n').count();
    }

    private static List<String> cells(String line) {
        for (String marks : MARKS) {
            List<String> parted = parted(line, marks);
            if (parted.size() > 1 && !(marks.equals(COMMAS) && hasDecimalCommas(line))) {
                return parted;
            }
        }
        return words(line).map(TableText::bare).toList();
    }

    private static Stream<String> words(String line) {
        return BLANKS.splitAsStream(line.strip());
    }

    /** Returns true for several numbers with blanks between them, whose commas are decimal marks. */
    private static boolean hasDecimalCommas(String line) {
        return words(line).count() > 1
                && words(line).allMatch(each -> DECIMAL_COMMA.matcher(NumberText.ascii(each)).matches());
    }

    /** Parts a line at marks that are not within quotes. */
    private static List<String> parted(String line, String marks) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (each == '"' && (quoted || line.substring(from, i).isBlank())) {
                quoted = !quoted;
            } else if (!quoted && marks.indexOf(each) >= 0) {
                cells.add(bare(line.substring(from, i)));
                from = i + 1;
            }
        }
        cells.add(bare(line.substring(from)));
        return cells;
    }

    private static String bare(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
        return inner.startsWith("'") && FORMULA.matcher(inner).matches() ? inner.substring(1) : inner;
    }

    /**
     * Returns a text for a cell of a CSV file, quoted where that is needed. A spreadsheet takes a text that begins with
     * one of some signs for a formula, which a file from elsewhere must not bring; such a text gets an apostrophe.
     */
    public static String harmless(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("[^,;\"\\s]+") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Returns the rows with cells and lines exchanged, all of them with the line of the last one. */
    public static List<Row> transposed(List<Row> rows) {
        return Stream.iterate(0, i -> i < rows.getFirst().size(), i -> i + 1)
                .map(i -> new Row(rows.getLast().line(), rows.stream().map(each -> each.cells().get(i)).toList()))
                .toList();
    }
}
