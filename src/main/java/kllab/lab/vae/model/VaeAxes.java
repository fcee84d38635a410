package kllab.lab.vae.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.axes.TypedEnds;
import kllab.lab.plane.Section;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.math.vae.EncodedImages;
import kllab.plot.Axis;

/**
 * The axes of the plots of the lab: they show all of a state and of the network at hand.
 *
 * @param latent the latent space, before its axes are given equal units
 * @param code along a dimension of z, where q(z | x) of one image is drawn
 * @param course steps of the training, and the held-out numbers there
 * @param rates KL and reconstruction
 */
public record VaeAxes(Section latent, Axis code, Section course, Section rates) implements LabAxes<VaeAxes> {
    /** The places of the axes. */
    public static final int LATENT_X = 0;
    /** The upright axis of the latent space. */
    public static final int LATENT_Y = 1;
    /** The axis of a dimension. */
    public static final int CODE = 2;
    /** The steps. */
    public static final int STEPS = 3;
    /** The held-out numbers. */
    public static final int LOSS = 4;
    /** KL. */
    public static final int RATE = 5;
    /** The reconstruction. */
    public static final int DISTORTION = 6;

    /** Typed ends. */
    public static final TypedEnds<VaeState> TYPED = new TypedEnds<>(
            List.of("x", "y", "xCode", "xSteps", "ySteps", "xRate", "yRate"), VaeState::ends,
            VaeState::withEnds);

    /**
     * A training that leaves its bounds does so beyond all axes: so many times the loss of the mean image is enough.
     */
    private static final double HIGHEST = 10;
    private static final Interval USUAL = new Interval(-3.3, 3.3);
    private static final double SHRUNK = 0.6;
    private static final double STRETCH = 1.06;
    private static final double SIGMAS = 4;
    /** Beyond this, single images are not shown before all: a map that has blown up is still a map. */
    private static final double FAR = 60;

    @Override
    public List<Axis> axes() {
        return List.of(latent.x(), latent.y(), code, course.x(), course.y(), rates.x(), rates.y());
    }

    @Override
    public VaeAxes with(List<Axis> others) {
        return new VaeAxes(new Section(others.get(LATENT_X), others.get(LATENT_Y)), others.get(CODE),
                new Section(others.get(STEPS), others.get(LOSS)),
                new Section(others.get(RATE), others.get(DISTORTION)));
    }

    /** Returns true if what is to be shown has shrunk to a part of some axis: a map that had blown up has come back. */
    boolean isMuchWiderThan(VaeAxes fit) {
        return IntStream.of(LATENT_X, LATENT_Y, CODE, LOSS).anyMatch(
                i -> fit.axes().get(i).bounds().length() < SHRUNK * axes().get(i).bounds().length());
    }

    /** The axes of states and the network that is at hand. */
    public static AxesRule<VaeState, VaeAxes> rule(Supplier<VaeScene> scene, Supplier<List<RatePoint>> points) {
        return new Rule(scene, points, TYPED);
    }

    /**
     * The needs of the states of the lab.
     *
     * @param scene the present one
     * @param points the networks so far
     * @param typed where states say what ends a person typed
     */
    private record Rule(Supplier<VaeScene> scene, Supplier<List<RatePoint>> points,
            TypedEnds<VaeState> typed)
            implements
                AxesRule<VaeState, VaeAxes> {
        @Override
        public List<Integer> adjustable(VaeState state) {
            Stream<Integer> latent = state.shows(VaePanel.LATENT)
                    ? state.latent() == 1 ? Stream.of(LATENT_X) : Stream.of(LATENT_X, LATENT_Y)
                    : Stream.of();
            Stream<Integer> code = state.shows(VaePanel.IMAGE) ? Stream.of(CODE) : Stream.of();
            Stream<Integer> training = state.shows(VaePanel.TRAINING)
                    ? state.options().view() == VaeOptions.View.STEPS
                            ? Stream.of(STEPS, LOSS)
                            : Stream.of(RATE, DISTORTION)
                    : Stream.of();
            return Stream.of(latent, code, training).flatMap(each -> each).toList();
        }

        @Override
        public List<Axis> needed(VaeState state) {
            return all(state, false).axes();
        }

        @Override
        public VaeAxes fit(List<VaeState> states) {
            VaeAxes fit = all(states.getFirst(), true);
            for (VaeState state : states.subList(1, states.size())) {
                VaeAxes other = all(state, true);
                fit = fit.merged(other.axes(), (one, more) -> new Axis(one.bounds().union(more.bounds()),
                        one.spacing()));
            }
            return fit;
        }

        private VaeAxes all(VaeState state, boolean round) {
            Optional<Reached> reached = scene.get().reached();
            return new VaeAxes(latent(state, round), axis(code(), round), course(state, reached, round),
                    rates(state, reached, round));
        }

        private static Axis axis(Interval needed, boolean round) {
            return round ? Axis.round(needed) : Axis.linear(needed);
        }

        private Section latent(VaeState state, boolean round) {
            Interval x = USUAL;
            Interval y = USUAL;
            LatentView.Pair pair = state.options().latent().pair();
            Optional<EncodedImages> codes = scene.get().evaluation().map(Evaluation::codes)
                    .filter(each -> each.latent() == state.latent());
            if (codes.isPresent()) {
                for (int i = 0; i < codes.get().count(); i++) {
                    x = x.including(Math.clamp(codes.get().mu(i, pair.across()), -FAR, FAR));
                    y = y.including(Math.clamp(codes.get().mu(i, pair.up()), -FAR, FAR));
                }
            }
            Optional<List<Double>> z = state.options().coding().z();
            if (z.isPresent()) {
                x = x.including(z.get().get(pair.across()));
                y = y.including(z.get().get(pair.up()));
            }
            return round
                    ? Section.over(x.stretched(STRETCH, x.middle()), y.stretched(STRETCH, y.middle()))
                    : Section.over(x, y);
        }

        private Interval code() {
            Interval all = new Interval(-SIGMAS, SIGMAS);
            for (CodedImage image : scene.get().image().stream().toList()) {
                for (int j = 0; j < image.q().size(); j++) {
                    all = all.including(image.q().get(j).mu() - 3 * image.q().get(j).sigma())
                            .including(image.q().get(j).mu() + 3 * image.q().get(j).sigma())
                            .including(image.code().z().get(j));
                }
            }
            return all;
        }

        /** The steps, and the held-out numbers in the unit of the state, of which the newest is never outside. */
        private static Section course(VaeState state, Optional<Reached> reached, boolean round) {
            InformationUnit unit = state.unit();
            Interval steps = new Interval(0, Math.max(100, state.run().steps()));
            Interval loss = new Interval(150, 210);
            if (reached.isPresent()) {
                List<CoursePoint> course = reached.get().source().course();
                double mean = reached.get().source().expected().meanImage();
                double last = course.isEmpty()
                        ? -reached.get().evaluation().bound().elbo()
                        : course.getLast().loss();
                double top = Math.max(mean, Math.min(last, HIGHEST * Math.abs(mean))) + 0.05 * Math.abs(mean);
                double low = Math.min(reached.get().evaluation().bound().reconstruction(), mean - 40);
                for (CoursePoint each : course) {
                    low = Math.min(low, each.reconstruction());
                }
                loss = new Interval(Math.min(low, top - 1), top);
            }
            return new Section(axis(steps, round), axis(in(unit, loss), round));
        }

        private static Interval in(InformationUnit unit, Interval nats) {
            return new Interval(unit.of(nats.min()), unit.of(nats.max()));
        }

        /** KL and reconstruction of the networks so far, in the unit of the state. */
        private Section rates(VaeState state, Optional<Reached> reached, boolean round) {
            Interval kl = new Interval(0, 10);
            Interval reconstruction = reached.map(each -> each.evaluation().bound().reconstruction())
                    .map(each -> new Interval(each - 10, each + 10)).orElse(new Interval(140, 200));
            for (RatePoint each : points.get()) {
                kl = kl.including(each.rate());
                reconstruction = reconstruction.including(each.distortion());
            }
            if (reached.isPresent()) {
                kl = kl.including(reached.get().evaluation().bound().kl());
            }
            return new Section(axis(in(state.unit(), kl), round), axis(in(state.unit(), reconstruction), round));
        }
    }
}
