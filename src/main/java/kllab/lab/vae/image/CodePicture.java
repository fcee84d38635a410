package kllab.lab.vae.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.VaeScene;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.Normal;
import kllab.math.divergence.LatentDivergence;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of the dimensions of one code: q(z | x) against N(0, 1), as the lab of two Gaussians draws them. */
public final class CodePicture {
    private static final Readout SHORT = new Readout(3);
    private static final Readout SHORTER = new Readout(2);
    private static final double SMALL = 0.005;
    private static final double HEAD = 1.25;

    private CodePicture() {
    }

    /**
     * The plot of a scene along an axis of z.
     *
     * @param hasRoom true if arrows of the gradient have room in it
     */
    static Plot of(VaeScene scene, Axis along, boolean hasRoom, Catalog words) {
        if (scene.image().isEmpty()) {
            return new Plot(along, List.of(new Subplot(Axis.linear(0, 1), 1, List.of()))).named("z");
        }
        CodedImage image = scene.image().get();
        return new Plot(along, shown(scene).stream().map(j -> subplot(scene, image, j, along, hasRoom
                ? Gradient.of(scene, j)
                : Optional.empty())
                        .named(words.say("vae.code.axis", name(j), rounded(image.q().get(j).mu()),
                                SHORTER.squared(image.q().get(j).sigma()))))
                .toList())
                        .named("z");
    }

    /** The dimensions that have room: those of the latent space’s plot. */
    static List<Integer> shown(VaeScene scene) {
        // The network at hand may have fewer dimensions than the one that is on its way.
        int latent = scene.image().map(each -> each.q().size()).orElse(1);
        LatentView.Pair pair = scene.state().options().latent().pair().within(latent);
        return IntStream.of(pair.across(), pair.up()).distinct().sorted().boxed().toList();
    }

    private static Subplot subplot(VaeScene scene, CodedImage image, int j, Axis along,
            Optional<Gradient> gradient) {
        LatentDimension q = image.q().get(j);
        Normal normal = Normal.of(q.mu(), q.sigma());
        double peak = Math.max(Normal.STANDARD.density(0), normal.density(q.mu()));
        Axis heights = Axis.round(new Interval(0, HEAD * peak));
        Sampler sampler = Sampler.of(heights);
        Polyline density = sampler.sample(normal::density, knots(normal, along));
        Polyline prior = sampler.sample(Normal.STANDARD::density, knots(Normal.STANDARD, along));
        double z = image.code().z().get(j);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(density, 0, "p-area"));
        marks.add(new Mark.Curve(prior, "q"));
        marks.add(new Mark.Curve(density, "p"));
        marks.add(new Mark.Dot(new Point(z, 0), 0.3, "code-dot"));
        String kl = scene.shown(LatentDivergence.of(q));
        double beside = q.mu() > along.bounds().middle() ? -1 : 1;
        marks.add(new Mark.Label(new Point(q.mu() + beside * q.sigma(), 0.8 * peak),
                new Words("KL " + kl, kl, name(j) + ": KL " + kl), new Placement((int) beside, 0.5, 0), "code-kl",
                Ground.USUAL));
        gradient.ifPresent(of -> marks.addAll(of.arrows(q, new Point(z, normal.density(q.mu())))));
        return new Subplot(heights, 1, marks,
                List.of(Series.of("q-of-z" + (j + 1), "", density), Series.of("standard-normal", "", prior)));
    }

    /** Places enough that no bend between them is missed. */
    private static double[] knots(Normal normal, Axis along) {
        return DoubleStream.concat(DoubleStream.of(along.bounds().min(), along.bounds().max()),
                IntStream.rangeClosed(-4, 4).mapToDouble(k -> normal.mu() + k * normal.sigma())).toArray();
    }

    /** A number with two decimals, 0 where they are: beside larger ones it is none. */
    static String rounded(double number) {
        return SHORTER.of(Math.abs(number) < SMALL ? 0 : number);
    }

    /** The name of a dimension, from 0: z₁. */
    public static String name(int dimension) {
        StringBuilder name = new StringBuilder("z");
        Integer.toString(dimension + 1).chars().forEach(digit -> name.append((char) ('₀' + digit - '0')));
        return name.toString();
    }

    /** The densities at a place, in words. */
    static String reading(VaeScene scene, Point point, Catalog words) {
        StringBuilder all = new StringBuilder("z = " + Readout.STANDARD.of(point.x()));
        scene.image().ifPresent(image -> shown(scene).forEach(j -> all.append('\n').append(words.say("vae.code.reading",
                name(j), Readout.STANDARD.of(Normal.of(image.q().get(j).mu(), image.q().get(j).sigma())
                        .density(point.x()))))));
        return all.toString();
    }

    /** The code in words. */
    static String spoken(VaeScene scene, Catalog words) {
        return scene.image().map(image -> words.sentences(shown(scene).stream().map(j -> words.say("vae.code.spoken",
                name(j), SHORT.of(image.q().get(j).mu()), SHORT.of(image.q().get(j).sigma()),
                scene.shown(LatentDivergence.of(image.q().get(j))), SHORT.of(image.code().z().get(j)))).toList()))
                .orElse(words.say("vae.coming"));
    }
}
