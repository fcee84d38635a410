package kllab.lab.vae.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kllab.lab.plane.Section;
import kllab.lab.vae.model.CoursePoint;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeScene;
import kllab.parameter.NumberText;
import kllab.plot.Mark;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.math.vae.Schedule;
import kllab.text.Catalog;

/** The plot of the held-out numbers over a training: the reconstruction, and on it KL; the mean image to beat. */
final class CoursePicture {
    /** The name of the range to expect stands so far along it. */
    private static final double NAMED = 0.4;

    private CoursePicture() {
    }

    /** The plot of a scene. */
    static Plot of(VaeScene scene, Section shown, Catalog words) {
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        scene.reached().ifPresent(reached -> {
            range(reached, scene, marks, words);
            meanImage(reached, shown, marks, words, scene);
            changes(reached, marks, shown, words);
            course(reached, scene, marks, series, words);
        });
        return new Plot(shown.x(), List.of(new Subplot(shown.y(), 1, marks, series)
                .named(words.say("plot.axis.in", words.say("vae.course.axis"),
                        words.say(scene.state().unit().messageKey())))))
                                .named(words.say("vae.course.steps"));
    }

    /** The range to expect, from other seeds: its name stands where most trainings rest. */
    private static void range(Reached reached, VaeScene scene, List<Mark> marks, Catalog words) {
        List<Reached.Range> range = reached.source().expected().range();
        if (range.size() < 2) {
            return;
        }
        double[] steps = range.stream().mapToDouble(Reached.Range::step).toArray();
        Polyline low = new Polyline(steps,
                range.stream().mapToDouble(each -> scene.state().unit().of(each.low())).toArray());
        Polyline high = new Polyline(steps,
                range.stream().mapToDouble(each -> scene.state().unit().of(each.high())).toArray());
        marks.add(new Mark.Region(List.of(low.andBack(high)), "expected-region"));
        int name = (int) (NAMED * (range.size() - 1));
        marks.add(new Mark.Label(new Point(steps[name], high.ys()[name]),
                new Words(words.say("vae.course.expected"), words.say("vae.course.expected.brief")),
                new Placement(0, 0, 0.8), "expected-label", Ground.NEAR));
    }

    private static void meanImage(Reached reached, Section shown, List<Mark> marks, Catalog words, VaeScene scene) {
        double mean = scene.state().unit().of(reached.source().expected().meanImage());
        marks.add(new Mark.Segment(new Point(shown.x().bounds().min(), mean), new Point(shown.x().bounds().max(), mean),
                "mean-image"));
        marks.add(new Mark.Label(new Point(shown.x().bounds().middle(), mean),
                new Words(words.say("vae.course.mean"), words.say("vae.course.mean.brief")), new Placement(0, 0, 0.7),
                "mean-image-label", Ground.along("mean-image")));
    }

    private static void changes(Reached reached, List<Mark> marks, Section shown, Catalog words) {
        for (Schedule.Change change : reached.run().hyperparameters().schedule().changes()) {
            marks.add(new Mark.Segment(new Point(change.step(), shown.y().bounds().min()),
                    new Point(change.step(), shown.y().bounds().max()), "course-change"));
            marks.add(new Mark.Label(new Point(change.step(), shown.y().bounds().middle()),
                    words.say("vae.quantity." + change.quantity().name().toLowerCase(Locale.ROOT)) + " "
                            + NumberText.shown(change.value()),
                    new Placement(1, 0.3, 0), "course-change-label", Ground.NEAR));
        }
    }

    private static void course(Reached reached, VaeScene scene, List<Mark> marks, List<Series> series, Catalog words) {
        List<CoursePoint> course = new ArrayList<>(reached.source().course());
        if (course.isEmpty()) {
            course.add(new CoursePoint(reached.run().steps(), reached.evaluation().bound().reconstruction(),
                    reached.evaluation().bound().kl()));
        }
        double[] steps = course.stream().mapToDouble(CoursePoint::step).toArray();
        Polyline loss = new Polyline(steps, course.stream().mapToDouble(each -> scene.state().unit().of(each.loss()))
                .toArray());
        Polyline reconstruction = new Polyline(steps.clone(),
                course.stream().mapToDouble(each -> scene.state().unit().of(each.reconstruction())).toArray());
        marks.add(new Mark.Region(List.of(reconstruction.andBack(loss)), "kl-region"));
        marks.add(new Mark.Curve(reconstruction, "reconstruction"));
        marks.add(new Mark.Curve(loss, "bound"));
        int last = steps.length - 1;
        if (last == 0) {
            marks.add(new Mark.Dot(new Point(steps[0], loss.ys()[0]), 0.25, "bound-dot"));
            marks.add(new Mark.Dot(new Point(steps[0], reconstruction.ys()[0]), 0.25, "reconstruction-dot"));
        }
        marks.add(new Mark.Label(new Point(steps[last], loss.ys()[last]), words.say("vae.course.bound"),
                new Placement(-1, 0.3, 1), "bound-label", Ground.along("bound")));
        marks.add(new Mark.Label(new Point(steps[last], reconstruction.ys()[last]),
                new Words(words.say("vae.reconstruction"), words.say("vae.course.reconstruction.brief")),
                new Placement(-1, 0.3, -1), "reconstruction-label", Ground.along("reconstruction")));
        series.add(Series.of("minus-elbo", scene.state().unit().plainName(), loss));
        series.add(Series.of("reconstruction", scene.state().unit().plainName(), reconstruction));
    }

    /** The nearest known numbers, in words. */
    static String reading(VaeScene scene, Point point, Catalog words) {
        return scene.reached().flatMap(reached -> reached.source().course().stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each.step() - point.x()))))
                .map(each -> words.say("vae.course.reading", each.step(), scene.shown(each.loss()),
                        scene.shown(each.reconstruction()), scene.shown(each.kl())))
                .orElse("");
    }

    /** The training in words. */
    static String spoken(VaeScene scene, Catalog words) {
        return scene.reached().map(reached -> words.say("vae.course.spoken", scene.state().run().steps(),
                scene.shown(scene.loss()), scene.shown(scene.reconstruction()), scene.shown(scene.kl()),
                scene.shown(reached.source().expected().meanImage()))).orElse(words.say("vae.coming"));
    }
}
