package kllab.lab.multivariate.model;

import java.util.Optional;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.Whitening;
import kllab.math.matrix.Factor;
import kllab.plot.Mark.Point;

/**
 * In which coordinates a pair of the plane is drawn: in its own, or in those in which q is a circle.
 *
 * @param whitening to the units of q; none for the plane as it is
 * @param q the second distribution
 */
public record Coordinates(Optional<Whitening> whitening, MultivariateNormal q) {
    /** The coordinates of a view. */
    public static Coordinates of(Pair pair, View view) {
        return new Coordinates(view == View.WHITENED ? Optional.of(Whitening.of(pair.q())) : Optional.empty(),
                pair.q());
    }

    /** A distribution as it is drawn. */
    public MultivariateNormal drawn(MultivariateNormal normal) {
        return whitening.map(map -> map.image(normal)).orElse(normal);
    }

    /** The point of the plane that is drawn at a place. */
    public Point original(Point place) {
        return whitening.map(map -> point(map.back(place.x(), place.y()))).orElse(place);
    }

    private static Point point(double[] x) {
        return new Point(x[0], x[1]);
    }

    /** The way in the plane that is drawn as a way. */
    public Point originalWay(Point drawn) {
        if (whitening.isEmpty()) {
            return drawn;
        }
        Factor factor = q.covariance().factor();
        double along = Math.sqrt(factor.pivot(0).value()) * drawn.x();
        return new Point(along,
                Math.fma(factor.lower(1, 0).value(), along, Math.sqrt(factor.pivot(1).value()) * drawn.y()));
    }

    /** How much of the plane a drawn pixel covers. */
    public Point originalPixel(Point drawn) {
        return whitening.isEmpty()
                ? drawn
                : new Point(drawn.x() * q.covariance().sigma(0), drawn.y() * q.covariance().sigma(1));
    }
}
