package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kllab.lab.Side;
import kllab.math.distribution.Categorical;
import kllab.parameter.ExportedSeries;
import kllab.parameter.NumberText;
import kllab.parameter.TableText;
import kllab.parameter.TableText.Row;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * Outcomes as a person brings them in a table: a row or a column of weights, names with weights, or both distributions.
 *
 * <p>
 * Weights without names take the places of as many outcomes, from one of them on. Names replace all outcomes; a
 * distribution that the table does not tell keeps its weights where it has the names.
 *
 * @param names what the outcomes are called; none if the table does not tell
 * @param weights those of p, of q, or of both, as many as there are names
 */
record OutcomesTable(Optional<List<String>> names, Map<Side, List<Double>> weights) {
    private static final Set<String> OF_NAMES = Set.of("", "name", "names", "outcome", "outcomes", "category", "symbol",
            "letter", "label", "x", "index", "名称", "结果", "类别", "符号");
    private static final Set<String> OF_WEIGHTS = Set.of("weight", "weights", "count", "counts", "frequency",
            "frequencies", "freq", "n", "probability", "prob", "value", "权重", "计数", "频数", "频率", "次数", "概率");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*[.,]?[0-9]+[.]?(?:[eE][-+]?[0-9]+)?%?");
    private static final int BOTH = 3;

    /**
     * Returns the table of a text.
     *
     * @param side whose weights they are, where the table does not tell
     * @throws BadInput naming the line and the column, if the text is no such table
     */
    static OutcomesTable parse(String text, Side side) throws BadInput {
        List<Row> rows = withoutTitle(TableText.rows(text));
        Optional<ExportedSeries> exported = ExportedSeries.of(rows);
        if (exported.isPresent()) {
            return of(joined(exported.get()), List.of("", Side.P.style(), Side.Q.style()));
        }
        if (rows.isEmpty()) {
            throw new BadInput("discrete.table.empty");
        }
        List<Row> upright = isLying(rows) ? TableText.transposed(rows) : rows;
        boolean headed = isHead(upright.getFirst());
        List<Row> below = headed ? upright.subList(1, upright.size()) : upright;
        if (below.isEmpty()) {
            throw new BadInput("discrete.table.empty");
        }
        requireEven(below);
        List<Row> named = withoutCount(below);
        return of(named, columns(named, headed ? upright.getFirst().cells() : List.of(), side));
    }

    /** Returns the rows without the name of a series, which pandas prints above its names and weights. */
    private static List<Row> withoutTitle(List<Row> rows) {
        boolean titled = rows.size() > 1 && rows.getFirst().size() == 1 && rows.get(1).size() == 2
                && !isNumber(rows.getFirst().cells().getFirst());
        return titled ? rows.subList(1, rows.size()) : rows;
    }

    /** Returns true for weights in one row, or names in one row above their weights. */
    private static boolean isLying(List<Row> rows) {
        Row first = rows.getFirst();
        boolean numbers = rows.getLast().cells().stream().allMatch(OutcomesTable::isNumber);
        return first.size() > 1 && numbers && (rows.size() == 1 || (rows.size() == 2 && !isHead(first)
                && first.size() == rows.getLast().size()
                && first.cells().stream().noneMatch(OutcomesTable::isNumber)));
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(NumberText.ascii(cell)).matches();
    }

    private static boolean isHead(Row row) {
        List<String> names = row.cells().stream().map(OutcomesTable::plain).toList();
        Predicate<String> weights = each -> OF_WEIGHTS.contains(each) || Side.P.style().equals(each)
                || Side.Q.style().equals(each);
        return names.stream().allMatch(each -> OF_NAMES.contains(each) || weights.test(each))
                && names.stream().anyMatch(each -> !each.isEmpty());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private static void requireEven(List<Row> rows) throws BadInput {
        int size = rows.getFirst().size();
        for (Row row : rows) {
            if (row.size() != size || size > BOTH) {
                throw new BadInput("discrete.table.cells", Integer.toString(row.line()), Integer.toString(row.size()));
            }
        }
    }

    /** Returns the rows without a first column that counts them beside another one that names them. */
    private static List<Row> withoutCount(List<Row> rows) {
        boolean counted = rows.getFirst().size() == BOTH && counts(rows)
                && rows.stream().noneMatch(row -> isNumber(row.cells().get(1)));
        return counted
                ? rows.stream().map(row -> new Row(row.line(), row.cells().subList(1, BOTH))).toList()
                : rows;
    }

    private static boolean counts(List<Row> rows) {
        return IntStream.rangeClosed(0, 1).anyMatch(from -> IntStream.range(0, rows.size())
                .allMatch(i -> rows.get(i).cells().getFirst().equals(Integer.toString(from + i))));
    }

    /** Returns for each column the side whose weights it holds, or nothing for names. */
    private static List<String> columns(List<Row> rows, List<String> head, Side side) {
        int size = rows.getFirst().size();
        List<String> told = head.stream().map(OutcomesTable::plain).toList();
        boolean tellsQ = told.contains(Side.Q.style());
        String one = tellsQ ? Side.Q.style() : told.contains(Side.P.style()) ? Side.P.style() : side.style();
        List<String> both = List.of(Side.P.style(), Side.Q.style());
        if (size == 1) {
            return List.of(one);
        }
        if (size == BOTH) {
            return told.size() == BOTH && told.subList(1, BOTH).equals(both.reversed())
                    ? List.of("", Side.Q.style(), Side.P.style())
                    : List.of("", Side.P.style(), Side.Q.style());
        }
        if (told.size() == 2 && told.containsAll(both)) {
            return told;
        }
        boolean numbers = rows.stream().allMatch(row -> isNumber(row.cells().getFirst())) && !counts(rows);
        return numbers && head.isEmpty() ? both : List.of("", one);
    }

    private static OutcomesTable of(List<Row> rows, List<String> columns) throws BadInput {
        if (rows.size() > Bars.MOST) {
            throw new BadInput("discrete.table.tooMany", Integer.toString(Bars.MOST));
        }
        List<String> names = new ArrayList<>();
        Map<Side, List<Double>> weights = new EnumMap<>(Side.class);
        for (Row row : rows) {
            String line = Integer.toString(row.line());
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                String cell = row.cells().get(i);
                if (column.isEmpty()) {
                    names.add(OutcomeName.parse(cell, Message.of("discrete.table.name", line), names));
                } else {
                    Side side = column.equals(Side.P.style()) ? Side.P : Side.Q;
                    weights.computeIfAbsent(side, each -> new ArrayList<>()).add(NumberText.parse(cell,
                            Bars.WEIGHTS.limits(), Message.of("csv.cell", line, Integer.toString(i + 1), column)));
                }
            }
        }
        if (rows.size() < Bars.FEWEST && !names.isEmpty()) {
            throw new BadInput("discrete.table.tooFew", Integer.toString(Bars.FEWEST));
        }
        return new OutcomesTable(names.isEmpty() ? Optional.empty() : Optional.of(names), weights);
    }

    /** Returns rows of a name, p and q from the two series of an exported table. */
    private static List<Row> joined(ExportedSeries exported) throws BadInput {
        List<Row> ps = exported.points("bars", "p");
        List<Row> qs = exported.points("bars", "q");
        if (ps.isEmpty() || ps.size() != qs.size()) {
            throw new BadInput("discrete.table.empty");
        }
        return IntStream.range(0, ps.size()).mapToObj(i -> new Row(ps.get(i).line(),
                List.of(ps.get(i).cells().getFirst(), ps.get(i).cells().getLast(), qs.get(i).cells().getLast())))
                .toList();
    }

    /**
     * Returns a state with these outcomes.
     *
     * @param first the outcome whose place the first weights take, from 0, where they have no names
     * @throws BadInput if there would be too many outcomes, or weights that make no distribution
     */
    DiscreteState in(DiscreteState state, int first) throws BadInput {
        return names.isPresent() ? named(state, names.get()) : filled(state, first);
    }

    private DiscreteState named(DiscreteState state, List<String> all) throws BadInput {
        return state.with(all, told(state, Side.P, all), told(state, Side.Q, all));
    }

    private Bars told(DiscreteState state, Side side, List<String> all) throws BadInput {
        List<Double> told = weights.get(side);
        return told == null ? kept(state, side, all) : bars(array(told), side, List.of());
    }

    /** Returns bars with the weights of the outcomes that were there, and the average weight for others. */
    private static Bars kept(DiscreteState state, Side side, List<String> all) {
        Categorical before = state.own(side).weights();
        double[] values = all.stream().mapToInt(state.names()::indexOf)
                .mapToDouble(i -> i < 0 ? Dragged.average(before) : before.weight(i)).toArray();
        return Categorical.fault(values).isEmpty()
                ? new Bars(Categorical.of(values), List.of())
                : new Bars(Categorical.uniform(all.size()), List.of());
    }

    private DiscreteState filled(DiscreteState state, int first) throws BadInput {
        int end = first + weights.values().iterator().next().size();
        if (end > Bars.MOST) {
            throw new BadInput("discrete.table.tooMany", Integer.toString(Bars.MOST));
        }
        DiscreteState grown = state;
        while (grown.count() < end) {
            grown = grown.added();
        }
        for (Map.Entry<Side, List<Double>> each : weights.entrySet()) {
            Bars before = grown.own(each.getKey());
            double[] values = array(before.weights().weights());
            for (int i = first; i < end; i++) {
                values[i] = each.getValue().get(i - first);
            }
            Bars after = bars(values, each.getKey(), before.locked());
            grown = grown.with(each.getKey(), bars -> after);
        }
        return grown;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Bars bars(double[] values, Side side, List<Integer> locked) throws BadInput {
        Bars.require(values, side.style());
        return new Bars(Categorical.of(values), locked);
    }
}
