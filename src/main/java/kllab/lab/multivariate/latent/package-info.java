/**
 * The table of the latent space, and the bars of its dimensions. Knows {@code lab}, {@code lab.compare},
 * {@code lab.multivariate.model}, {@code lab.multivariate.model.latent}, {@code math.distribution},
 * {@code math.divergence}, {@code parameter}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control},
 * {@code ui.layout}, {@code ui.live}, {@code ui.value} and JavaFX.
 */
@NullMarked
package kllab.lab.multivariate.latent;

import org.jspecify.annotations.NullMarked;
