package kllab.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.TableText.Row;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * A table of the rows of a latent space, in the form in which the output of a network is saved, printed or copied.
 *
 * <p>
 * Names above the columns tell what these are: μ, and log σ², log σ, σ or σ². Rows without names are read as the
 * columns that are shown. A column that counts the rows may stand before. Other names are refused, since a σ that is
 * read as a log σ² would be a wrong number that nobody sees.
 */
public final class LatentCsv {
    /** The most rows. */
    public static final int MOST = 64;
    /** The allowed values of log σ². */
    public static final Interval LOG_VARIANCES = new Interval(-700, 700);

    private static final Set<String> MU = Set.of("mu", "μ", "µ", "mean", "means", "loc", "zmu", "zmean", "muz");
    private static final Set<String> INDEX = Set.of("", "index", "i", "j", "k", "row", "dim", "dimension",
            "unnamed:0");
    private static final Pattern NAME = Pattern.compile("(?!(?i:nan|inf|infinity)$)\\p{L}.*|");
    private static final int BOTH = 2;

    /** The ways in which a table tells how far a dimension spreads. */
    private enum Spread {
        LOG_VARIANCE("logvar", LOG_VARIANCES, Set.of("logvar", "logvariance", "logσ²", "logσ2", "logσ^2", "logsigma2",
                "logsigma²", "logsigma^2", "logsigmasquared", "lnσ²", "zlogvar", "zlogvariance", "logvarz")), LOG_SIGMA(
                        "logsigma", new Interval(LOG_VARIANCES.min() / 2, LOG_VARIANCES.max() / 2),
                        Set.of("logsigma", "logσ", "logstd", "lnσ", "logscale", "zlogsigma", "zlogstd")), SIGMA("sigma",
                                new Interval(Math.exp(LOG_VARIANCES.min() / 2), Math.exp(LOG_VARIANCES.max() / 2)),
                                Set.of("sigma", "σ", "std", "stddev", "sd", "scale", "zsigma", "zstd", "sigmaz",
                                        "standarddeviation")), VARIANCE(
                                                "var",
                                                new Interval(Math.exp(LOG_VARIANCES.min()),
                                                        Math.exp(LOG_VARIANCES.max())),
                                                Set.of("var", "variance", "σ²", "σ2", "σ^2", "sigma2", "sigma²",
                                                        "sigma^2", "sigmasquared", "zvar"));

        private final String shown;
        private final Interval limits;
        private final Set<String> names;

        Spread(String shown, Interval limits, Set<String> names) {
            this.shown = shown;
            this.limits = limits;
            this.names = names;
        }

        double logVariance(double value) {
            return switch (this) {
                case LOG_VARIANCE -> value;
                case LOG_SIGMA -> 2 * value;
                case SIGMA -> LOG_VARIANCES.clamp(2 * Math.log(value));
                case VARIANCE -> LOG_VARIANCES.clamp(Math.log(value));
            };
        }
    }

    /**
     * Which column is which.
     *
     * @param mu the place of μ, from 0
     * @param spread the place of the spread
     * @param kind how it tells the spread
     * @param count the number of columns
     */
    private record Columns(int mu, int spread, Spread kind, int count) {
        LatentDimension dimension(Row row) throws BadInput {
            String line = Integer.toString(row.line());
            if (row.size() != count) {
                throw new BadInput("csv.cells", line, Integer.toString(row.size()), "mu," + kind.shown);
            }
            double mean = NumberText.parse(row.cells().get(mu), ParameterRange.MU.limits(),
                    Message.of("csv.cell", line, Integer.toString(mu + 1), "mu"));
            double value = NumberText.parse(row.cells().get(spread), kind.limits,
                    Message.of("csv.cell", line, Integer.toString(spread + 1), kind.shown));
            return new LatentDimension(mean, kind.logVariance(value));
        }

        Columns behindAnIndex() {
            return new Columns(mu + 1, spread + 1, kind, count + 1);
        }
    }

    private LatentCsv() {
    }

    /**
     * Returns the dimensions in the rows of the text, from 1 to {@link #MOST}.
     *
     * @param sigmas true if rows without names tell σ, and not log σ²
     * @throws BadInput naming the line and the column, if the text is no such table
     */
    public static List<LatentDimension> parse(String text, boolean sigmas) throws BadInput {
        List<Row> rows = TableText.rows(text);
        Spread shown = sigmas ? Spread.SIGMA : Spread.LOG_VARIANCE;
        Optional<ExportedSeries> exported = ExportedSeries.of(rows);
        if (exported.isPresent()) {
            return dimensions(joined(exported.get()), new Columns(0, 1, Spread.LOG_VARIANCE, BOTH));
        }
        Columns columns = new Columns(0, 1, shown, BOTH);
        boolean named = !rows.isEmpty()
                && rows.getFirst().cells().stream().allMatch(cell -> NAME.matcher(cell).matches());
        List<Row> below = named ? rows.subList(1, rows.size()) : rows;
        if (named) {
            columns = named(rows.getFirst());
        }
        boolean indexed = !below.isEmpty() && below.getFirst().size() == columns.count + 1
                && (named || counts(below));
        return dimensions(below, indexed ? columns.behindAnIndex() : columns);
    }

    private static List<LatentDimension> dimensions(List<Row> rows, Columns columns) throws BadInput {
        List<LatentDimension> dimensions = new ArrayList<>();
        for (Row row : rows) {
            LatentDimension dimension = columns.dimension(row);
            if (dimensions.size() == MOST) {
                throw new BadInput("csv.tooMany", Integer.toString(row.line()), Integer.toString(MOST));
            }
            dimensions.add(dimension);
        }
        if (dimensions.isEmpty()) {
            throw new BadInput("csv.empty", "mu," + columns.kind.shown);
        }
        return List.copyOf(dimensions);
    }

    /** Returns true if the first cells of several rows count them, from 0 or 1. */
    private static boolean counts(List<Row> rows) {
        return rows.size() > 1 && IntStream.rangeClosed(0, 1).anyMatch(from -> IntStream.range(0, rows.size())
                .allMatch(i -> rows.get(i).cells().getFirst().equals(Integer.toString(from + i))));
    }

    private static Columns named(Row head) throws BadInput {
        List<String> names = head.cells().stream().map(LatentCsv::plain).toList();
        int mu = -1;
        int spread = -1;
        Spread kind = Spread.LOG_VARIANCE;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Spread> told = IntStream.range(0, Spread.values().length).mapToObj(k -> Spread.values()[k])
                    .filter(each -> each.names.contains(name)).findFirst();
            if (MU.contains(name) && mu < 0) {
                mu = i;
            } else if (told.isPresent() && spread < 0) {
                spread = i;
                kind = told.get();
            } else if (i > 0 || !INDEX.contains(name)) {
                mu = -1;
                break;
            }
        }
        if (mu < 0 || spread < 0) {
            throw new BadInput("csv.names", Integer.toString(head.line()),
                    Excerpt.of(String.join(",", head.cells())));
        }
        return new Columns(mu, spread, kind, names.size());
    }

    /** Returns a column name without differences of spelling. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _().-]", "");
    }

    /** Returns rows of μ and log σ² from the two series of an exported table, each as long as the shorter is. */
    private static List<Row> joined(ExportedSeries exported) {
        List<Row> means = exported.points("list", "mu");
        List<Row> spreads = exported.points("list", "log-variance");
        return IntStream.range(0, Math.min(means.size(), spreads.size())).mapToObj(i -> new Row(spreads.get(i).line(),
                List.of(means.get(i).cells().getLast(), spreads.get(i).cells().getLast()))).toList();
    }
}
