/**
 * The variational autoencoder as it answers without a window. Knows JavaFX, {@code lab}, {@code lab.axes}, {@code
 * lab.compare}, {@code lab.paper}, {@code lab.plane}, {@code lab.vae.image}, {@code lab.vae.latent}, {@code
 * lab.vae.model}, {@code lab.vae.network}, {@code lab.vae.training}, {@code link}, {@code math.distribution}, {@code
 * math.divergence}, {@code math.vae}, {@code parameter}, {@code plot}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live}, {@code ui.value}.
 */
@NullMarked
package kllab.lab.vae;

import org.jspecify.annotations.NullMarked;
