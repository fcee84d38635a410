package kllab.lab.fit.model.plane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Covariance;
import kllab.math.distribution.MultivariateNormal;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;

/**
 * A fit in the plane in a link: {@code plane=full|diagonal|round}, the family of q; {@code weights}; {@code means}, two
 * numbers a component; {@code covariances}, three a component, the variance of x, the covariance and the variance of y;
 * and {@code mean} and {@code covariance} of q; {@code points} of two classes, as {@link LabelledField} says. The
 * numbers of a fit in the plane are always written, of a posterior without those of the components. Where a link leaves
 * weights out they are equal; other numbers are those of before, if there are as many.
 */
public final class PlaneField implements LinkField<PlaneFit> {
    /** The name of the family of q. */
    public static final String PLANE = "plane";

    private static final String WEIGHTS = "weights";
    private static final String MEANS = "means";
    private static final String COVARIANCES = "covariances";
    private static final String MEAN = "mean";
    private static final String COVARIANCE = "covariance";
    /** The range of a variance, the square of that of a standard deviation. */
    private static final Interval ENTRIES = new Interval(-1e12, 1e12);
    private static final double LEAST_VARIANCE = 1e-12;
    private static final LabelledField SEEN = new LabelledField();

    /** The names of the families in links, with commas between them. */
    public static String families() {
        return PlaneFit.Kind.FAMILIES.stream().map(LinkReader::word).collect(Collectors.joining(", "));
    }

    @Override
    public void write(LinkWriter writer, PlaneFit now, PlaneFit usual) {
        writer.choice(PLANE, now.kind(), usual.kind());
        SEEN.write(writer, now.target().seen(), usual.target().seen());
        boolean mixture = now.isOn() && !now.isLogistic();
        if (mixture || !now.target().parts().equals(usual.target().parts())) {
            List<Components.Part<MultivariateNormal>> parts = now.target().parts();
            writer.numbers(WEIGHTS, parts.stream().map(Components.Part::weight).toList());
            writer.numbers(MEANS, parts.stream().flatMap(each -> mean(each.normal())).toList());
            writer.numbers(COVARIANCES, parts.stream().flatMap(each -> covariance(each.normal())).toList());
        }
        if (now.isOn() || !now.q().equals(usual.q())) {
            writer.numbers(MEAN, mean(now.q()).toList());
            writer.numbers(COVARIANCE, covariance(now.q()).toList());
        }
    }

    private static Stream<Double> mean(MultivariateNormal normal) {
        return Stream.of(normal.mean(0), normal.mean(1));
    }

    private static Stream<Double> covariance(MultivariateNormal normal) {
        Covariance of = normal.covariance();
        return Stream.of(of.entry(0, 0), of.entry(1, 0), of.entry(1, 1));
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput if counts differ, no weight is above 0, or three numbers are no covariance
     */
    @Override
    public PlaneFit read(LinkReader reader, PlaneFit before) throws BadInput {
        PlaneFit kind = before.withKind(reader.choice(PLANE, before.kind()));
        PlaneFit chosen = kind.withSeen(SEEN.read(reader, kind.target().seen()));
        Optional<List<Double>> weights = reader.numbers(WEIGHTS, PlaneTarget.WEIGHTS.limits(),
                new Interval(1, PlaneTarget.MOST));
        Optional<List<Double>> means = reader.numbers(MEANS, ParameterRange.MU.limits(), counts(weights, 2));
        if (means.isPresent() && means.get().size() % 2 == 1) {
            throw new BadInput("fit.plane.pairs", MEANS);
        }
        int count = weights.or(() -> means.map(each -> each.subList(0, each.size() / 2))).map(List::size)
                .orElse(before.target().count());
        Optional<List<Double>> covariances = reader.numbers(COVARIANCES, ENTRIES,
                new Interval(3.0 * count, 3.0 * count));
        Optional<List<Double>> mean = reader.numbers(MEAN, ParameterRange.MU.limits(), new Interval(2, 2));
        Optional<List<Double>> covariance = reader.numbers(COVARIANCE, ENTRIES, new Interval(3, 3));
        MultivariateNormal q = with(chosen.q(), mean, covariance, 0);
        if (weights.isEmpty() && means.isEmpty() && covariances.isEmpty()) {
            return chosen.withQ(q);
        }
        List<Double> given = weights.orElse(Collections.nCopies(count, 1.0));
        if (given.stream().allMatch(each -> each == 0)) {
            throw new BadInput("fit.weights.zero", WEIGHTS);
        }
        List<Components.Part<MultivariateNormal>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Components.Part<>(given.get(i), with(chosen.normal(i), means, covariances, i)));
        }
        return chosen.withTarget(new PlaneTarget(parts).withSeen(chosen.target().seen())).withQ(q);
    }

    private static Interval counts(Optional<List<Double>> weights, int each) {
        return weights.map(given -> new Interval((double) each * given.size(), (double) each * given.size()))
                .orElse(new Interval(each, (double) each * PlaneTarget.MOST));
    }

    private static MultivariateNormal with(MultivariateNormal before, Optional<List<Double>> means,
            Optional<List<Double>> covariances, int index) throws BadInput {
        MultivariateNormal normal = means.isPresent()
                ? before.withMean(means.get().get(2 * index), means.get().get(2 * index + 1))
                : before;
        if (covariances.isEmpty()) {
            return normal;
        }
        List<Double> all = covariances.get();
        double shared = all.get(3 * index + 1);
        double[][] rows = {{all.get(3 * index), shared}, {shared, all.get(3 * index + 2)}};
        if (!(rows[0][0] >= LEAST_VARIANCE && rows[1][1] >= LEAST_VARIANCE)
                || Covariance.fault(rows).isPresent()) {
            throw new BadInput("fit.plane.covariance", all.size() == 3 ? COVARIANCE : COVARIANCES, index + 1);
        }
        return normal.withCovariance(Covariance.of(rows));
    }
}
