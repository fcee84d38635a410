/**
 * The variational autoencoder as it answers without a window. Knows {@code lab}, {@code lab.vae.model}, {@code
 * lab.vae.network}, {@code link}, {@code math.distribution}, {@code math.divergence}, {@code math.vae}, {@code text}.
 */
@NullMarked
package kllab.lab.vae;

import org.jspecify.annotations.NullMarked;
