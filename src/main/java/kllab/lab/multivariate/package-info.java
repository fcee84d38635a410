/**
 * The multivariate lab put together: two normal distributions of the plane or of any dimension, and a diagonal one of
 * up to 64 dimensions against N(0, I). Knows JavaFX, {@code lab}, {@code lab.axes}, {@code lab.multivariate.latent},
 * {@code lab.multivariate.model}, {@code lab.multivariate.model.latent}, {@code lab.multivariate.parts},
 * {@code lab.multivariate.plane}, {@code lab.paper}, {@code lab.plane}, {@code math.distribution},
 * {@code math.divergence}, {@code math.matrix}, {@code plot}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live}, {@code ui.menu}.
 */
@NullMarked
package kllab.lab.multivariate;

import org.jspecify.annotations.NullMarked;
