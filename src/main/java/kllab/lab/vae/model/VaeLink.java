package kllab.lab.vae.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import kllab.lab.LabLinks;
import kllab.link.LinkField;
import kllab.link.LinkFields;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.vae.Architecture;
import kllab.math.vae.Likelihood;
import kllab.math.vae.Objective;
import kllab.text.BadInput;

/**
 * The link of a variational autoencoder:
 * {@code vae?hidden=256&latent=2&beta=1&images=10000&batch=100&rate=0.001&pixels=grey&seed=1&steps=1000}. What it does
 * not say is as usual: {@code hidden=16…400}, {@code latent=1|2|3|8|16}, {@code beta}, {@code images},
 * {@code digits=0,1}, {@code batch}, {@code rate}, {@code pixels=binary|grey|gaussian} with {@code pixelSigma},
 * {@code warmup} of β over steps, {@code freeBits}, {@code slip=mean}, {@code seed}, {@code steps};
 * {@code change=300:beta:50}, as {@link ChangeField} says; and what is shown of it: {@code image}, one of the test
 * images, {@code noise} and {@code z}, {@code to} of a path, {@code prior}, {@code drawn}, {@code decoded},
 * {@code points=means|samples|none}, {@code aggregate}, {@code dimensions=1,2}, {@code view=steps|rates}, {@code unit}.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit. Weights are in no link: a
 * run is computed anew, or its network is at hand.
 */
public final class VaeLink {
    /** The name of the lab in links. */
    public static final String LAB = "vae";
    /** The most steps of a run. */
    public static final int MOST_STEPS = 100_000;
    /** The number of test images. */
    static final int TEST_IMAGES = 2000;

    /** The states of the lab as links. */
    public static final LabLinks<VaeState> LINKS = new LabLinks<>(LAB, VaeState.INITIAL,
            new LinkFields<VaeState>().part(VaeState::run, VaeState::withRun, run())
                    .choice("unit", VaeState::unit, VaeState::withUnit)
                    .part(VaeState::options, VaeState::withOptions, options())
                    .part(VaeAxes.TYPED.of(), VaeAxes.TYPED.with(), VaeAxes.TYPED.field())
                    .part(VaeState::hidden, VaeState::withHidden, VaePanel.HIDING));

    private VaeLink() {
    }

    private static LinkFields<VaeRun> run() {
        return new LinkFields<VaeRun>()
                .part(run -> run.hyperparameters().architecture(), VaeRun::withArchitecture,
                        new LinkFields<Architecture>()
                                .whole("hidden", new Interval(16, 400), Architecture::hidden,
                                        (sizes, hidden) -> new Architecture(sizes.pixels(), hidden, sizes.latent()))
                                .and(new LatentField()))
                .part(run -> run.hyperparameters().schedule().objective(),
                        (run, objective) -> run.with(before -> objective), objective())
                .part(VaeRun::sample, VaeRun::withSample, new LinkFields<Sample>()
                        .whole("images", new Interval(1, 20_000), Sample::images, Sample::withImages)
                        .and(new DigitsField()))
                .whole("batch", new Interval(1, 1000), run -> run.hyperparameters().batch(), VaeRun::withBatch)
                .number("rate", ChangeField.RATES, run -> run.hyperparameters().schedule().rate(),
                        (run, rate) -> run.withSchedule(run.hyperparameters().schedule().withRate(rate)))
                .part(run -> run.hyperparameters().likelihood(), VaeRun::withLikelihood, new LinkFields<Likelihood>()
                        .choice("pixels", Likelihood::kind, (pixels, kind) -> new Likelihood(kind, pixels.sigma()))
                        .number("pixelSigma", new Interval(0.01, 10), Likelihood::sigma,
                                (pixels, sigma) -> new Likelihood(pixels.kind(), sigma)))
                .whole("seed", new Interval(0, 999_999), run -> (int) run.hyperparameters().seed(), VaeRun::withSeed)
                .whole("steps", new Interval(0, MOST_STEPS), VaeRun::steps, VaeRun::withSteps)
                .and(new ChangeField());
    }

    private static LinkFields<VaeOptions> options() {
        return new LinkFields<VaeOptions>()
                .part(VaeOptions::latent, VaeOptions::withLatent, new LinkFields<LatentView>()
                        .flag("decoded", LatentView::decoded, LatentView::withDecoded)
                        .choice("points", LatentView::points, LatentView::withPoints)
                        .flag("aggregate", LatentView::aggregate, LatentView::withAggregate)
                        .part(LatentView::pair, LatentView::withPair, new PairField()))
                .part(VaeOptions::coding, VaeOptions::withCoding, new LinkFields<Coding>()
                        .and(new ImageField("image", Coding::image, Coding::withImage))
                        .whole("noise", VaeNumbers.NUMBERS, Coding::noise, Coding::withNoise)
                        .and(new ZField())
                        .and(new ImageField("to", Coding::to, Coding::withTo))
                        .flag("gradient", Coding::gradient, Coding::withGradient))
                .whole("prior", VaeNumbers.NUMBERS, VaeOptions::draws, VaeOptions::withDraws)
                .flag("drawn", VaeOptions::drawn, VaeOptions::withDrawn)
                .choice("view", VaeOptions::view, VaeOptions::withView);
    }

    private static LinkFields<Objective> objective() {
        return new LinkFields<Objective>()
                .number("beta", ChangeField.BETAS, Objective::beta,
                        (o, beta) -> new Objective(beta, o.warmup(), o.freeBits(), o.meanOverPixels()))
                .whole("warmup", ChangeField.WARMUPS, Objective::warmup,
                        (o, warmup) -> new Objective(o.beta(), warmup, o.freeBits(), o.meanOverPixels()))
                .number("freeBits", ChangeField.FREE_BITS, Objective::freeBits,
                        (o, freeBits) -> new Objective(o.beta(), o.warmup(), freeBits, o.meanOverPixels()))
                .choice("slip", Slip::of, (o, slip) -> new Objective(o.beta(), o.warmup(), o.freeBits(),
                        slip == Slip.MEAN));
    }

    /** The mistakes that can be made on purpose. */
    private enum Slip {
        NONE, MEAN;

        static Slip of(Objective objective) {
            return objective.meanOverPixels() ? MEAN : NONE;
        }
    }

    /** The dimensions of z: a few that differ. */
    private static final class LatentField implements LinkField<Architecture> {
        private static final String NAME = "latent";
        private static final List<String> ALLOWED = List.of("1", "2", "3", "8", "16");

        @Override
        public void write(LinkWriter writer, Architecture sizes, Architecture usual) {
            writer.number(NAME, sizes.latent(), usual.latent());
        }

        @Override
        public Architecture read(LinkReader reader, Architecture before) throws BadInput {
            return reader.name(NAME, ALLOWED)
                    .map(each -> new Architecture(before.pixels(), before.hidden(), Integer.parseInt(each)))
                    .orElse(before);
        }
    }

    /** The digits that the images show, in any order. */
    private static final class DigitsField implements LinkField<Sample> {
        private static final String NAME = "digits";
        private static final List<String> ALLOWED = Sample.ALL.stream().map(String::valueOf).toList();

        @Override
        public void write(LinkWriter writer, Sample sample, Sample usual) {
            if (!sample.digits().equals(usual.digits())) {
                writer.names(NAME, sample.digits().stream().map(String::valueOf).toList());
            }
        }

        @Override
        public Sample read(LinkReader reader, Sample before) throws BadInput {
            List<Integer> digits = new ArrayList<>(
                    reader.names(NAME, ALLOWED).stream().map(Integer::valueOf).distinct().sorted().toList());
            return digits.isEmpty() ? before : before.withDigits(digits);
        }
    }

    /**
     * One of the test images, or none.
     *
     * @param name in links
     * @param of the image
     * @param with another one
     */
    private record ImageField(String name, Function<Coding, OptionalInt> of,
            BiFunction<Coding, OptionalInt, Coding> with) implements LinkField<Coding> {
        private static final Interval IMAGES = new Interval(0, TEST_IMAGES - 1);

        @Override
        public void write(LinkWriter writer, Coding coding, Coding usual) {
            of.apply(coding).ifPresent(image -> writer.number(name, image));
        }

        @Override
        public Coding read(LinkReader reader, Coding before) throws BadInput {
            return reader.has(name)
                    ? with.apply(before, OptionalInt.of(reader.whole(name, IMAGES, 0)))
                    : before;
        }
    }

    /** Where z was dragged: as many numbers as it has dimensions; others are none. */
    private static final class ZField implements LinkField<Coding> {
        private static final String NAME = "z";
        private static final Interval COUNTS = new Interval(1, 16);

        @Override
        public void write(LinkWriter writer, Coding coding, Coding usual) {
            coding.z().ifPresent(z -> writer.numbers(NAME, z));
        }

        @Override
        public Coding read(LinkReader reader, Coding before) throws BadInput {
            Optional<List<Double>> z = reader.numbers(NAME, VaeNumbers.Z.limits(), COUNTS);
            return z.isPresent() ? before.withZ(z) : before;
        }
    }

    /** The two dimensions that are shown, from 1. */
    private static final class PairField implements LinkField<LatentView.Pair> {
        private static final String NAME = "dimensions";
        private static final Interval DIMENSIONS = new Interval(1, 16);
        private static final Interval TWO = new Interval(2, 2);

        @Override
        public void write(LinkWriter writer, LatentView.Pair pair, LatentView.Pair usual) {
            // Of one dimension there is no pair.
            if (!pair.equals(usual) && pair.across() != pair.up()) {
                writer.numbers(NAME, List.of(pair.across() + 1.0, pair.up() + 1.0));
            }
        }

        @Override
        public LatentView.Pair read(LinkReader reader, LatentView.Pair before) throws BadInput {
            Optional<List<Double>> pair = reader.numbers(NAME, DIMENSIONS, TWO);
            return pair.isPresent()
                    ? new LatentView.Pair((int) Math.rint(pair.get().get(0)) - 1,
                            (int) Math.rint(pair.get().get(1)) - 1)
                    : before;
        }
    }
}
