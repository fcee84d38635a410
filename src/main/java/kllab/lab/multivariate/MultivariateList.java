package kllab.lab.multivariate;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.Whitening;
import kllab.plot.Series;

/** The lists of the lab where it has no picture: the dimensions of the latent space, or the directions of a pair. */
public final class MultivariateList {
    private MultivariateList() {
    }

    /** The columns of the table that is shown, from its first row on; none in the plane. */
    public static List<Series> of(MultivariateScene scene) {
        MultivariateState state = scene.state();
        if (state.isAway(MultivariatePanel.PLANE)) {
            return List.of();
        }
        if (state.isLatent()) {
            List<LatentDimension> dimensions = state.latent().dimensions();
            return with(scene, scene.latent().perDimension(),
                    Series.listed("mu", "", 1, dimensions.stream().map(LatentDimension::mu).toList()),
                    Series.listed("log-variance", "", 1,
                            dimensions.stream().map(LatentDimension::logVariance).toList()));
        }
        if (state.pair().isPlane()) {
            return List.of();
        }
        List<Whitening.Direction> directions = Whitening.of(scene.q()).directions(scene.p());
        return with(scene, directions.stream().map(Whitening.Direction::divergence).toList(),
                Series.listed("lambda", "", 1, directions.stream().map(Whitening.Direction::lambda).toList()),
                Series.listed("delta", "", 1, directions.stream().map(Whitening.Direction::delta).toList()));
    }

    /** With the divergence of each row, unless it is covered or put away. */
    private static List<Series> with(MultivariateScene scene, List<Double> nats, Series... columns) {
        MultivariateState state = scene.state();
        List<Series> list = new ArrayList<>(List.of(columns));
        if (!state.asksForSummands(nats.size()) && !state.isAway(MultivariatePanel.TERMS)) {
            list.add(Series.listed("kl", state.unit().plainName(), 1, nats.stream().map(state.unit()::of).toList()));
        }
        return list;
    }
}
