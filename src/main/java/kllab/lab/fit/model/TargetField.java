package kllab.lab.fit.model;

import kllab.lab.fit.model.plane.Components;
import kllab.lab.fit.model.posterior.ObservationField;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.fit.model.plane.PlaneField;
import kllab.lab.fit.model.plane.PlaneFit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.text.BadInput;

/**
 * The target in a link: the weights {@code w}, means {@code m} and standard deviations {@code s} of its components,
 * written unless the target is a posterior or in the plane and they are as usual, the observation of a posterior, and a
 * fit in the plane. A link that says any of them says how many there are; where it leaves one of the three out, weights
 * are equal, and means and standard deviations are those of the target before, if it has as many.
 */
final class TargetField implements LinkField<Target> {
    private static final String WEIGHTS = "w";
    private static final String MEANS = "m";
    private static final String SIGMAS = "s";
    private static final Interval COUNTS = new Interval(1, Target.MOST);

    private static final ObservationField OBSERVED = new ObservationField();
    private static final PlaneField PLANE = new PlaneField();

    @Override
    public void write(LinkWriter writer, Target target, Target usual) {
        OBSERVED.write(writer, target.observation(), usual.observation());
        PLANE.write(writer, target.plane(), usual.plane());
        if ((!target.isMixture() || target.plane().isOn()) && target.parts().equals(usual.parts())) {
            return;
        }
        writer.numbers(WEIGHTS, target.parts().stream().map(Components.Part::weight).toList());
        writer.numbers(MEANS, target.parts().stream().map(each -> each.normal().mu()).toList());
        writer.numbers(SIGMAS, target.parts().stream().map(each -> each.normal().sigma()).toList());
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput if the three have different counts, no weight is above 0, or the weights of logistic regression
     *     are said to lie in no plane
     */
    @Override
    public Target read(LinkReader reader, Target old) throws BadInput {
        Observation observation = OBSERVED.read(reader, old.observation());
        Target seen = old.withObserved(observation);
        PlaneFit plane = PLANE.read(reader, seen.plane());
        if (observation.kind() == Observation.Kind.LOGISTIC && ObservationField.isIn(reader) && !plane.isOn()) {
            throw new BadInput("fit.logistic.plane", PlaneField.PLANE, LinkReader.word(plane.kind()),
                    PlaneField.families());
        }
        Target before = seen.withPlane(plane);
        Interval counts = COUNTS;
        List<Optional<List<Double>>> given = new ArrayList<>();
        for (String name : List.of(WEIGHTS, MEANS, SIGMAS)) {
            Interval limits = switch (name) {
                case WEIGHTS -> Numbers.WEIGHTS.limits();
                case MEANS -> Numbers.MUS;
                default -> Numbers.SIGMAS;
            };
            Optional<List<Double>> numbers = reader.numbers(name, limits, counts);
            if (numbers.isPresent()) {
                counts = new Interval(numbers.get().size(), numbers.get().size());
            }
            given.add(numbers);
        }
        if (given.stream().allMatch(Optional::isEmpty)) {
            return before;
        }
        int count = (int) counts.min();
        List<Double> weights = given.get(0).orElse(Collections.nCopies(count, 1.0));
        if (weights.stream().allMatch(each -> each == 0)) {
            throw new BadInput("fit.weights.zero", WEIGHTS);
        }
        List<Double> means = given.get(1).orElseGet(() -> kept(before, count, 0));
        List<Double> sigmas = given.get(2).orElseGet(() -> kept(before, count, 1));
        List<Components.Part<Normal>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Components.Part<>(weights.get(i), Normal.of(means.get(i), sigmas.get(i))));
        }
        return new Target(parts, before.observed(), before.plane());
    }

    /** The means or standard deviations of a target, with usual ones where it has too few. */
    private static List<Double> kept(Target before, int count, int which) {
        Stream<Double> own = before.parts().stream()
                .map(each -> which == 0 ? each.normal().mu() : each.normal().sigma());
        return Stream.concat(own, Collections.nCopies(count, (double) which).stream()).limit(count).toList();
    }
}
