package kllab.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * A table of {@code mu,logvar} rows, in the form in which the output of a network is saved or copied.
 *
 * <p>
 * Cells stand between commas, or between semicolons or tabs if a line has any of those (then a comma may be the decimal
 * mark). Blank lines, lines that begin with #, and column names above the rows are ignored. Names of other columns than
 * μ and log σ² are refused, since a σ that is read as a log σ² would be a wrong number that nobody sees.
 */
public final class LatentCsv {
    /** The most rows. */
    public static final int MOST = 64;
    /** The allowed values of log σ². */
    public static final Interval LOG_VARIANCES = new Interval(-700, 700);

    private static final Set<String> MU = Set.of("mu", "μ", "mean");
    private static final Set<String> LOG_VARIANCE = Set.of("logvar", "logvariance", "logσ²", "logsigma2");
    private static final Pattern NAME = Pattern.compile("(?!(?i:nan|inf|infinity)$)\\p{L}.*");

    private LatentCsv() {
    }

    /**
     * Returns the dimensions in the rows of the text, from 1 to {@link #MOST}.
     *
     * @throws BadInput naming the line and the column, if the text is no such table
     */
    public static List<LatentDimension> parse(String text) throws BadInput {
        List<LatentDimension> rows = new ArrayList<>();
        boolean begun = false;
        int number = 0;
        for (String line : (Iterable<String>) text.replace("\uFEFF", "").lines()::iterator) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            String place = Integer.toString(number);
            List<String> cells = cells(line);
            boolean names = !begun && cells.stream().allMatch(cell -> NAME.matcher(cell).matches());
            begun = true;
            if (names) {
                requireNames(cells, place, line);
                continue;
            }
            if (cells.size() != 2) {
                throw new BadInput(Message.of("csv.cells", place, Integer.toString(cells.size())));
            }
            if (rows.size() == MOST) {
                throw new BadInput(Message.of("csv.tooMany", place, Integer.toString(MOST)));
            }
            rows.add(new LatentDimension(
                    NumberText.parse(cells.get(0), ParameterRange.MU.limits(), Message.of("csv.mu", place)),
                    NumberText.parse(cells.get(1), LOG_VARIANCES, Message.of("csv.logVariance", place))));
        }
        if (rows.isEmpty()) {
            throw new BadInput(Message.of("csv.empty"));
        }
        return List.copyOf(rows);
    }

    private static void requireNames(List<String> cells, String place, String line) throws BadInput {
        if (cells.size() != 2 || !MU.contains(plain(cells.get(0))) || !LOG_VARIANCE.contains(plain(cells.get(1)))) {
            throw new BadInput(Message.of("csv.names", place, Excerpt.of(line.strip())));
        }
    }

    /** Returns a column name without differences of spelling. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _()-]", "");
    }

    private static List<String> cells(String line) {
        String mark = line.contains(";") ? ";" : line.contains("\t") ? "\t" : ",";
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(mark, -1)) {
            String bare = cell.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            cells.add(quoted ? bare.substring(1, bare.length() - 1).strip() : bare);
        }
        return cells;
    }
}
