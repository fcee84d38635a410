package kllab.lab.vae.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.compare.Ghost;
import kllab.lab.plane.Section;
import kllab.lab.vae.image.CodePicture;
import kllab.lab.vae.image.Images;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeScene;
import kllab.math.Interval;
import kllab.parameter.Readout;
import kllab.plot.Axis;
import kllab.plot.Cells;
import kllab.plot.Mark;
import kllab.plot.Mark.Ground;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Ramp;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.plot.contour.Contours;
import kllab.text.Catalog;

/**
 * The plot of the latent space: decoded images beneath, a numeral for each test image, the prior’s rings at 1, 2 and 3
 * standard deviations, and q(z | x) of the chosen image to scale. Of one dimension each digit has a row.
 */
final class LatentPicture {
    private static final Ramp PALE = new Ramp(new Interval(0, 1), List.of("tile-paper", "tile-ink"));
    private static final Readout SHORT = new Readout(2);
    private static final int RING = 96;
    private static final int RINGS = 3;
    private static final int DIGITS = 10;
    /** Of one dimension: the rows of digits, and below them the decoded images. */
    private static final Axis ROWS = Axis.linear(-2, 9.8);
    private static final Interval TILES = new Interval(-1.8, -0.8);

    private final VaeScene scene;
    private final Reached reached;
    private final LatentView view;
    private final Catalog words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();

    private LatentPicture(VaeScene scene, Reached reached, Catalog words) {
        this.scene = scene;
        this.reached = reached;
        this.words = words;
        view = scene.state().options().latent()
                .withPair(scene.state().options().latent().pair().within(latent(reached)));
    }

    private static int latent(Reached reached) {
        return reached.network().weights().architecture().latent();
    }

    /** The plot of a scene over a part of the latent space. */
    static Plot of(VaeScene scene, Section shown, Catalog words) {
        if (scene.reached().isEmpty()) {
            return new Plot(shown.x(), List.of(new Subplot(shown.y(), 1, List.of())));
        }
        return new LatentPicture(scene, scene.reached().get(), words).plot(shown);
    }

    /** The height of one of the digits, where z has one dimension. */
    static double height(int label) {
        return Math.max(0, label);
    }

    private boolean isLine() {
        return latent(reached) == 1;
    }

    private Plot plot(Section shown) {
        if (view.decoded() && view.pair().equals(reached.pictures().pair())) {
            tiles();
        }
        if (!isLine()) {
            rings(shown);
        }
        numerals();
        if (view.aggregate()) {
            aggregate();
        }
        Ghost.find(scene.ghosts(), Ghost.Kind.WAS).map(VaeScene.Before::z).ifPresent(this::was);
        scene.image().ifPresent(this::chosen);
        String across = CodePicture.name(view.pair().across());
        return isLine()
                ? new Plot(shown.x(), List.of(new Subplot(ROWS, 1, marks, series).named(words.say("vae.latent.digit"))))
                        .named(across)
                : new Plot(shown.x(), List.of(new Subplot(shown.y(), 1, marks, series)
                        .named(CodePicture.name(view.pair().up())))).named(across);
    }

    private void tiles() {
        List<Cells> tiles = reached.pictures().tiles().stream().map(Images::cells).toList();
        Interval all = new Interval(-Pictures.REACH, Pictures.REACH);
        marks.add(new Mark.Raster(Cells.tiled(Pictures.TILES, 0, tiles), all, isLine() ? TILES : all, PALE, "tiles"));
    }

    private void rings(Section shown) {
        for (int sigmas = 1; sigmas <= RINGS; sigmas++) {
            marks.add(new Mark.Curve(ellipse(new Point(0, 0), sigmas, sigmas), "prior-ring"));
        }
        double top = Math.min(RINGS, shown.y().bounds().max());
        marks.add(new Mark.Label(new Point(0, top), new Words(words.say("vae.latent.prior"), "N(0, I)"),
                new Placement(0, 0, 0.7), "q-label", Ground.along("prior-ring")));
    }

    /** Where the prior and the aggregate posterior are as dense, they would be the same if the network were perfect. */
    private void aggregate() {
        reached.pictures().aggregate().ifPresent(contours -> {
            for (Contours.Level level : contours.levels()) {
                level.lines().forEach(line -> marks.add(new Mark.Curve(line, "aggregate")));
            }
            contours.levels().stream().flatMap(level -> level.lines().stream()).findFirst()
                    .ifPresent(line -> marks.add(new Mark.Label(new Point(line.xs()[0], line.ys()[0]),
                            new Words(words.say("vae.latent.aggregate", SHORT.of(scene.state().unit()
                                    .of(reached.evaluation().aggregateKl())),
                                    words.say(scene.state().unit().messageKey())), "q(z)"),
                            new Placement(1, 0.4, -0.8), "aggregate-label", Ground.along("aggregate"))));
        });
    }

    private static Polyline ellipse(Point middle, double across, double up) {
        double[] xs = new double[RING + 1];
        double[] ys = new double[RING + 1];
        for (int i = 0; i <= RING; i++) {
            double t = 2 * Math.PI * i / RING;
            xs[i] = middle.x() + across * Math.cos(t);
            ys[i] = middle.y() + up * Math.sin(t);
        }
        return new Polyline(xs, ys);
    }

    /** The place of a test image. */
    static Point place(VaeScene scene, LatentView view, Reached reached, int index) {
        Evaluation seen = reached.evaluation();
        int across = view.pair().across();
        int up = view.pair().up();
        boolean drawn = view.points() == LatentView.Points.SAMPLES;
        double x = drawn ? seen.codes().draw(index, across) : seen.codes().mu(index, across);
        if (latent(reached) == 1) {
            return new Point(x, height(reached.test().label(seen.images().get(index))));
        }
        return new Point(x, drawn ? seen.codes().draw(index, up) : seen.codes().mu(index, up));
    }

    private void numerals() {
        if (view.points() == LatentView.Points.NONE) {
            return;
        }
        Evaluation seen = reached.evaluation();
        for (int digit = 0; digit < DIGITS; digit++) {
            int label = digit;
            List<Point> places = IntStream.range(0, seen.images().size())
                    .filter(i -> reached.test().label(seen.images().get(i)) == label)
                    .mapToObj(i -> place(scene, view, reached, i)).toList();
            if (!places.isEmpty()) {
                Polyline at = new Polyline(places.stream().mapToDouble(Point::x).toArray(),
                        places.stream().mapToDouble(Point::y).toArray());
                marks.add(new Mark.Points(at, 0.3, places.stream().map(each -> Integer.toString(label)).toList(),
                        "digit-" + digit));
                series.add(Series.of("digit-" + digit, "", at));
            }
        }
    }

    /** Where z was dragged from, and the way from there. */
    private void was(List<Double> z) {
        if (scene.image().isEmpty() || z.size() <= view.pair().up()) {
            return;
        }
        double row = height(scene.image().get().label());
        List<Double> now = scene.image().get().code().z();
        Point from = new Point(z.get(view.pair().across()), isLine() ? row : z.get(view.pair().up()));
        Point to = new Point(now.get(view.pair().across()), isLine() ? row : now.get(view.pair().up()));
        if (!from.equals(to)) {
            marks.add(new Mark.Segment(from, to, "was-way"));
            marks.add(new Mark.Dot(from, 0.3, "was-z"));
        }
    }

    private void chosen(CodedImage image) {
        int across = view.pair().across();
        int up = view.pair().up();
        if (up >= image.q().size()) {
            return;
        }
        Point mean = new Point(image.q().get(across).mu(),
                isLine() ? height(image.label()) : image.q().get(up).mu());
        if (isLine()) {
            double reach = 2 * image.q().get(across).sigma();
            marks.add(new Mark.Segment(new Point(mean.x() - reach, mean.y()), new Point(mean.x() + reach, mean.y()),
                    "p"));
        } else {
            for (int sigmas = 2; sigmas >= 1; sigmas--) {
                Polyline ring = ellipse(mean, sigmas * image.q().get(across).sigma(),
                        sigmas * image.q().get(up).sigma());
                if (sigmas == 2) {
                    marks.add(new Mark.Region(List.of(ring), "code-region"));
                }
                marks.add(new Mark.Curve(ring, "p"));
            }
        }
        marks.add(new Mark.Label(mean, words.say("vae.latent.q"), new Placement(0, 0, 1.2), "p-label", Ground.USUAL));
    }
}
