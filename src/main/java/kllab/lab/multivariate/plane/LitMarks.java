package kllab.lab.multivariate.plane;

import kllab.lab.plane.Ellipse;
import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.multivariate.model.Coordinates;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.lab.plane.Section;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Spectrum;
import kllab.parameter.Readout;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;
import kllab.text.Catalog;

/**
 * The marks that show a part of the formula in the picture.
 *
 * @param scene what is shown
 * @param shown which part of the plane is drawn
 * @param words the language
 */
record LitMarks(PlaneScene scene, Section shown, Catalog words) {
    /** How far the reach of p is drawn beside that of q, in heights of the panel. */
    private static final double BESIDE = 0.012;
    private static final Readout SHORT = new Readout(2);
    private static final List<String> INDICES = List.of("₁", "₂");

    /** The marks under the outlines: the areas whose ratio gives the log-determinant. */
    List<Mark> areas(Part lit) {
        if (lit != Part.LOG_DET) {
            return List.of();
        }
        Section box = shown.surroundings();
        return List.of(new Mark.Region(List.of(new Ellipse(scene.q(), 1).within(box)), "q-lit-area"),
                new Mark.Region(List.of(new Ellipse(scene.p(), 1).within(box)), "p-lit-area"));
    }

    /** The marks over the outlines. */
    List<Mark> lines(Part lit) {
        List<Mark> marks = new ArrayList<>();
        switch (lit) {
            case LOG_DET -> {
                area(marks, scene.p(), Side.P, new Ellipse(scene.p(), 1).furthest(0, -1), -1);
                area(marks, scene.q(), Side.Q, new Ellipse(scene.q(), 1).furthest(0, 1), 1);
            }
            case MAHALANOBIS -> distance(marks);
            default -> {
            }
        }
        if (lit == Part.TRACE) {
            reaches(marks);
        } else if (scene.isWhitened()) {
            eigenvalues(marks);
        }
        return marks;
    }

    private void area(List<Mark> marks, MultivariateNormal normal, Side side, Point at, int above) {
        double area = Math.PI * Math.exp(0.5 * normal.covariance().factor().logDeterminant());
        String name = "π√det Σ" + INDICES.get(side.number() - 1);
        String size = scene.isWhitened() && side == Side.Q ? "π" : Readout.STANDARD.of(area);
        marks.add(
                new Mark.Label(at, scene.isWhitened() ? words.say("multivariate.lit.area", size) : name + " = " + size,
                        new Placement(0, 0, 0.8 * above), side.style() + "-label"));
    }

    private void distance(List<Mark> marks) {
        Point from = new Point(scene.q().mean(0), scene.q().mean(1));
        Point to = new Point(scene.p().mean(0), scene.p().mean(1));
        double length = Math.sqrt(2 * scene.of().terms().mahalanobis());
        marks.add(new Mark.Segment(from, to, "lit-line"));
        marks.add(new Mark.Label(new Point(from.x() + (to.x() - from.x()) / 2, from.y() + (to.y() - from.y()) / 2),
                words.say("multivariate.lit.distance", scene.of().state().asks(MultivariatePanel.TERMS)
                        ? Readout.COVERED
                        : Readout.STANDARD.of(length)),
                new Placement(0, 0, -1.6),
                "ink-label"));
    }

    /** Along each common axis of p and q, from the centre of p, its reach beside that of q. */
    private void reaches(List<Mark> marks) {
        for (int i = 0; i < scene.spread().order(); i++) {
            Point one = way(i, 1);
            double length = Math.hypot(one.x(), one.y());
            double aside = BESIDE * shown.y().bounds().length() / length;
            double root = scene.spread().root(i);
            segment(marks, new Point(0, 0), way(i, root), "p-reach");
            segment(marks, new Point(-aside * one.y(), aside * one.x()),
                    new Point(one.x() - aside * one.y(), one.y() + aside * one.x()), "q-reach");
            Point end = way(i, Math.max(1, root));
            marks.add(new Mark.Label(at(end), words.say("multivariate.lit.reach", SHORT.of(root)),
                    new Placement(end.x() < 0 ? -1 : 1, 0.6, end.y() < 0 ? -0.9 : 0.9), "p-label"));
        }
    }

    /** The axes of p in the units of q: their lengths are the roots of the eigenvalues. */
    private void eigenvalues(List<Mark> marks) {
        for (int i = 0; i < scene.spread().order(); i++) {
            double root = scene.spread().root(i);
            Point end = way(i, -root);
            segment(marks, end, way(i, root), "p-span");
            marks.add(new Mark.Label(at(end),
                    new Words("λ" + INDICES.get(i) + " = " + SHORT.of(scene.spread().value(i)), "λ" + INDICES.get(i)),
                    new Placement(end.x() < 0 ? -1 : 1, 0.8, end.y() < 0 ? -0.5 : 0.5), "p-label"));
        }
    }

    /** So many of q's units along a common axis, as drawn. */
    private Point way(int index, double units) {
        Spectrum spread = scene.spread();
        Point way = new Point(units * spread.vector(index, 0), units * spread.vector(index, 1));
        return scene.isWhitened() ? way : inThePlane(way);
    }

    private Point inThePlane(Point way) {
        return Coordinates.of(scene.of().state().pair(), PictureOptions.View.WHITENED).originalWay(way);
    }

    private void segment(List<Mark> marks, Point from, Point to, String style) {
        marks.add(new Mark.Segment(at(from), at(to), style));
    }

    /** The point that lies a way from the centre of p. */
    private Point at(Point way) {
        return new Point(scene.p().mean(0) + way.x(), scene.p().mean(1) + way.y());
    }
}
