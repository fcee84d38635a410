package kllab.lab.vae.training;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.plane.Section;
import kllab.lab.vae.model.RatePoint;
import kllab.lab.vae.model.VaeScene;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;
import kllab.plot.Mark;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.Subplot;
import kllab.text.Catalog;

/**
 * The plane of rate and distortion: each network is a point, and on a line down to the right −ELBO, their sum, is the
 * same. A. A. Alemi et al., "Fixing a Broken ELBO" (2018).
 */
final class RatesPicture {
    private RatesPicture() {
    }

    /** The plot of a scene and the networks so far. */
    static Plot of(VaeScene scene, List<RatePoint> points, Section shown, Catalog words) {
        InformationUnit unit = scene.state().unit();
        List<Mark> marks = new ArrayList<>();
        double rate = unit.of(scene.kl());
        double distortion = unit.of(scene.reconstruction());
        if (scene.reached().isPresent()) {
            double sum = rate + distortion;
            double low = shown.x().bounds().min();
            double high = shown.x().bounds().max();
            marks.add(new Mark.Segment(new Point(low, sum - low), new Point(high, sum - high), "same-bound"));
        }
        for (RatePoint each : points) {
            Point at = new Point(unit.of(each.rate()), unit.of(each.distortion()));
            marks.add(new Mark.Dot(at, 0.28, "rate-point"));
            marks.add(new Mark.Label(at, "β " + NumberText.shown(each.beta()), new Placement(1, 0.4, 0.5),
                    "rate-label", Ground.NEAR));
        }
        if (scene.reached().isPresent()) {
            marks.add(new Mark.Dot(new Point(rate, distortion), 0.36, "code-dot"));
        }
        return new Plot(shown.x(), List.of(new Subplot(shown.y(), 1, marks)
                .named(words.say("plot.axis.in", words.say("vae.reconstruction"), words.say(unit.messageKey())))))
                        .named("KL");
    }

    /** The networks in words. */
    static String spoken(VaeScene scene, List<RatePoint> points, Catalog words) {
        if (points.isEmpty()) {
            return words.say("vae.coming");
        }
        List<String> said = new ArrayList<>();
        for (RatePoint each : points) {
            said.add(words.say("vae.rates.spoken", NumberText.shown(each.beta()), scene.shown(each.rate()),
                    scene.shown(each.distortion())));
        }
        return words.sentences(said);
    }
}
