package kllab.lab.multivariate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.lab.Side;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.CovarianceFault;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The two distributions in a link, each as two parameters: {@code mu1} and {@code cov1}, row by row, or {@code var1},
 * the variances of independent coordinates. Of a link that says anything of them, what it leaves out is as at first, or
 * N(0, I) in any other dimension than that of the plane.
 */
final class NormalsLink implements LinkField<Pair> {
    /** The highest dimension of a table of covariances. */
    static final int MOST_FULL = 8;
    /** The range of a variance, the square of that of a standard deviation. */
    static final Interval VARIANCES = new Interval(square(ParameterRange.SIGMA.limits().min()),
            square(ParameterRange.SIGMA.limits().max()));
    private static final Interval COVARIANCES = new Interval(-VARIANCES.max(), VARIANCES.max());
    private static final Interval DIMENSIONS = new Interval(1, LatentOptions.MOST);

    private static double square(double sigma) {
        // 1e-6 squared is not the double 1e-12.
        return Math.pow(10, 2 * Math.rint(Math.log10(sigma)));
    }

    @Override
    public void write(LinkWriter writer, Pair pair, Pair usual) {
        for (Side side : Side.values()) {
            write(writer, side, pair.own(side));
        }
    }

    /** Writes a distribution: in the plane always with its covariance, elsewhere with variances where they are all. */
    private static void write(LinkWriter writer, Side side, MultivariateNormal normal) {
        int order = normal.dimension();
        Covariance covariance = normal.covariance();
        writer.numbers("mu" + side.number(), IntStream.range(0, order).mapToObj(normal::mean).toList());
        if (order != Pair.PLANE && covariance.isDiagonal()) {
            writer.numbers("var" + side.number(),
                    IntStream.range(0, order).mapToObj(i -> covariance.entry(i, i)).toList());
        } else {
            writer.numbers("cov" + side.number(), IntStream.range(0, order * order)
                    .mapToObj(i -> covariance.entry(i / order, i % order)).toList());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput also if a count is wrong, or a table is no covariance
     */
    @Override
    public Pair read(LinkReader reader, Pair before) throws BadInput {
        Optional<MultivariateNormal> p = read(reader, Side.P, Optional.empty());
        int order = p.map(MultivariateNormal::dimension).orElse(Pair.PLANE);
        Optional<MultivariateNormal> q = read(reader, Side.Q, Optional.of(order));
        return p.isEmpty() && q.isEmpty()
                ? before
                : new Pair(p.orElse(Pair.INITIAL.ownP()), q.orElse(usual(Side.Q, order)), before.diagonal());
    }

    /**
     * Reads a distribution; nothing if the link is silent.
     *
     * @param dimension which it must have; if none, it has as many as its mean
     */
    private static Optional<MultivariateNormal> read(LinkReader reader, Side side, Optional<Integer> dimension)
            throws BadInput {
        Interval counts = dimension.map(order -> new Interval(order, order)).orElse(DIMENSIONS);
        Optional<List<Double>> mean = reader.numbers("mu" + side.number(), ParameterRange.MU.limits(), counts);
        int order = mean.map(List::size).or(() -> dimension).orElse(Pair.PLANE);
        Optional<Covariance> covariance = covariance(reader, side, order);
        if (mean.isEmpty() && covariance.isEmpty()) {
            return Optional.empty();
        }
        MultivariateNormal usual = usual(side, order);
        MultivariateNormal about = mean
                .map(given -> usual.withMean(given.stream().mapToDouble(Double::doubleValue).toArray()))
                .orElse(usual);
        return Optional.of(covariance.map(about::withCovariance).orElse(about));
    }

    private static MultivariateNormal usual(Side side, int order) {
        return order == Pair.PLANE ? Pair.INITIAL.own(side) : standard(order);
    }

    /** N(0, I) of so many dimensions. */
    static MultivariateNormal standard(int order) {
        double[] ones = new double[order];
        Arrays.fill(ones, 1);
        return MultivariateNormal.diagonal(new double[order], ones);
    }

    private static Optional<Covariance> covariance(LinkReader reader, Side side, int order) throws BadInput {
        String full = "cov" + side.number();
        Interval entries = new Interval((double) order * order, (double) order * order);
        Optional<List<Double>> rows = reader.numbers(full, COVARIANCES, entries);
        String diagonal = "var" + side.number();
        Optional<List<Double>> variances = reader.numbers(diagonal, VARIANCES, new Interval(order, order));
        if (rows.isPresent() && variances.isPresent()) {
            throw new BadInput(Message.of("multivariate.link.either", full, diagonal));
        }
        if (rows.isPresent() && order > MOST_FULL) {
            throw new BadInput(Message.of("multivariate.link.full", full, Integer.toString(MOST_FULL), diagonal));
        }
        if (rows.isPresent()) {
            return Optional.of(full(full, rows.get(), order));
        }
        return variances.map(given -> Covariance.of(diagonal(given)));
    }

    private static double[][] diagonal(List<Double> variances) {
        double[][] rows = new double[variances.size()][variances.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i][i] = variances.get(i);
        }
        return rows;
    }

    private static Covariance full(String name, List<Double> entries, int order) throws BadInput {
        double[][] rows = new double[order][order];
        for (int i = 0; i < entries.size(); i++) {
            rows[i / order][i % order] = entries.get(i);
        }
        for (int i = 0; i < order; i++) {
            if (!VARIANCES.contains(rows[i][i])) {
                throw new BadInput(Message.of("multivariate.link.variance", name, place(i, i),
                        NumberText.shown(rows[i][i]), NumberText.shown(VARIANCES.min()),
                        NumberText.shown(VARIANCES.max())));
            }
        }
        double[][] symmetric = Covariance.symmetric(rows);
        Optional<CovarianceFault> fault = Covariance.fault(symmetric);
        if (fault.isPresent()) {
            throw new BadInput(sentence(name, fault.get()));
        }
        return Covariance.of(symmetric);
    }

    /** Why the entries of a parameter are no covariance. */
    private static Message sentence(String name, CovarianceFault fault) {
        return switch (fault) {
            case CovarianceFault.NotSymmetric(int row, int column, double entry, double mirrored) -> Message.of(
                    "multivariate.link.notSymmetric", name, place(row - 1, column - 1), NumberText.shown(entry),
                    place(column - 1, row - 1), NumberText.shown(mirrored));
            case CovarianceFault.NotPositiveDefinite(double eigenvalue) -> Message.of(
                    "multivariate.link.notPositive", name, NumberText.shown(eigenvalue));
            case CovarianceFault.WrongLength other -> throw new AssertionError(other);
            case CovarianceFault.NotFinite other -> throw new AssertionError(other);
            case CovarianceFault.VarianceOutside other -> throw new AssertionError(other);
        };
    }

    private static String place(int row, int column) {
        return "(" + (row + 1) + ", " + (column + 1) + ")";
    }
}
