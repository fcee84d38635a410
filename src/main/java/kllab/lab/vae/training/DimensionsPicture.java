package kllab.lab.vae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.vae.image.CodePicture;
import kllab.lab.vae.model.VaeScene;
import kllab.math.Interval;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/** The plot of KL of each dimension, the mean over the test images: a bar near 0 is a dimension asleep. */
final class DimensionsPicture {
    private static final double HALF = 0.36;
    private static final int FEW = 3;
    /** Of more dimensions the bars tell; their numbers are read out. */
    private static final int MANY = 8;
    /** A dimension whose KL is below, in nats, tells next to nothing. */
    private static final double ASLEEP = 0.1;
    private static final double HEAD = 1.3;
    private static final Readout SHORT = new Readout(2);
    private static final Readout SHORTEST = new Readout(1);

    private DimensionsPicture() {
    }

    /** The plot of a scene. */
    static Plot of(VaeScene scene, Catalog words) {
        List<Double> all = scene.evaluation().map(each -> each.bound().perDimension()).orElse(List.of(0.0));
        List<Mark> marks = new ArrayList<>();
        double most = 1e-9;
        for (int j = 0; j < all.size(); j++) {
            double kl = scene.state().unit().of(all.get(j));
            most = Math.max(most, kl);
            double at = all.size() <= MANY ? j : j + 1;
            marks.add(new Mark.Bar(new Interval(at - HALF, at + HALF), new Interval(0, kl), "kl-bar"));
            String number = all.size() <= FEW ? scene.shown(all.get(j)) : SHORT.of(kl);
            if (all.size() <= MANY) {
                marks.add(new Mark.Label(new Point(j, kl),
                        new Words(number, SHORTEST.of(kl), CodePicture.name(j) + ": " + number),
                        new Placement(0, 0, 0.7), "kl-number", Ground.NEAR));
            }
        }
        double top = Math.max(HEAD * most, 0.1);
        Subplot bars = new Subplot(Axis.round(new Interval(0, top)), 1, marks)
                .named(words.say("plot.axis.in", words.say("vae.dimensions.axis"),
                        words.say(scene.state().unit().messageKey())));
        // Many bars have no room for a name each: there the axis counts them, from 1.
        return all.size() <= MANY
                ? Plot.over(IntStream.range(0, all.size()).mapToObj(CodePicture::name).toList(), List.of(bars))
                : new Plot(Axis.linear(0.5, all.size() + 0.5), List.of(bars)).named(words.say("vae.dimensions.number"));
    }

    /** The dimensions in words. */
    static String spoken(VaeScene scene, Catalog words) {
        List<Double> all = scene.evaluation().map(each -> each.bound().perDimension()).orElse(List.of());
        if (all.isEmpty()) {
            return words.say("vae.coming");
        }
        return words.sentences(IntStream.range(0, all.size())
                .mapToObj(j -> words.say("vae.dimensions.spoken", CodePicture.name(j), scene.shown(all.get(j))))
                .toList());
    }

    /** How many dimensions are in use, in words. */
    static String use(VaeScene scene, Catalog words) {
        return scene.evaluation().map(each -> {
            long asleep = each.bound().perDimension().stream().filter(kl -> kl < ASLEEP).count();
            return words.say(asleep == 0 ? "vae.dimensions.use" : "vae.dimensions.use.asleep",
                    each.bound().activeUnits(), each.bound().perDimension().size(), asleep);
        }).orElse("");
    }

    /** A dimension at a place, in words. */
    static String reading(VaeScene scene, Point point, Catalog words) {
        List<Double> all = scene.evaluation().map(each -> each.bound().perDimension()).orElse(List.of());
        int j = (int) Math.rint(point.x()) - (all.size() <= MANY ? 0 : 1);
        return j < 0 || j >= all.size()
                ? ""
                : words.say("vae.dimensions.spoken", CodePicture.name(j), scene.shown(all.get(j)));
    }
}
