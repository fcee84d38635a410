package kllab.lab.multivariate.plane;

import java.util.List;
import java.util.Optional;
import kllab.lab.multivariate.model.Coordinates;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.BestDiagonal;
import kllab.math.divergence.Whitening;
import kllab.math.matrix.Spectrum;

/**
 * The picture of a pair of the plane as data, in the coordinates of a view.
 *
 * @param of the scene that it shows
 * @param coordinates in which it is drawn
 * @param p the first distribution as it is drawn
 * @param q the second distribution as it is drawn
 * @param spread the eigenvalues of p in the units of q, with the axes of its image there
 * @param layers what is only computed if it is shown
 */
public record PlaneScene(MultivariateScene of, Coordinates coordinates, MultivariateNormal p, MultivariateNormal q,
        Spectrum spread, Layers layers) {
    /**
     * The layers, each computed only if it is shown.
     *
     * @param integrand p log(p/q)
     * @param independent the best q without correlations for KL(p ‖ q), and for KL(q ‖ p)
     */
    public record Layers(Optional<IntegrandContours> integrand, List<Best> independent) {
    }

    /**
     * A best q without correlations.
     *
     * @param q as it is drawn
     * @param cost the divergence that is left, in nats
     */
    public record Best(MultivariateNormal q, double cost) {
    }

    /** The picture of a scene whose pair is of the plane. */
    public static PlaneScene of(MultivariateScene scene, View view) {
        Coordinates coordinates = Coordinates.of(scene.state().pair(), view);
        MultivariateNormal p = coordinates.drawn(scene.p());
        MultivariateNormal q = coordinates.drawn(scene.q());
        PictureOptions.Layers shown = scene.state().picture().layers();
        return new PlaneScene(scene, coordinates, p, q, Whitening.of(scene.q()).eigenvalues(scene.p()),
                new Layers(shown.integrand() ? Optional.of(IntegrandContours.of(p, q)) : Optional.empty(),
                        shown.independent() ? independent(scene.p(), coordinates) : List.of()));
    }

    private static List<Best> independent(MultivariateNormal p, Coordinates coordinates) {
        BestDiagonal forward = BestDiagonal.forward(p);
        BestDiagonal reverse = BestDiagonal.reverse(p);
        return List.of(new Best(coordinates.drawn(forward.q()), forward.cost()),
                new Best(coordinates.drawn(reverse.q()), reverse.cost()));
    }

    /** Returns true if it is drawn in the units of q. */
    boolean isWhitened() {
        return coordinates.whitening().isPresent();
    }

    /** The layers that are shown besides the ellipses. */
    PictureOptions.Layers shown() {
        return of.state().picture().layers();
    }
}
