/**
 * A variational autoencoder of images: its model, its training, and its bound on held-out images. Knows
 * {@code math.distribution}, {@code math.divergence.estimate}, {@code math.network}.
 */
@NullMarked
package kllab.math.vae;

import org.jspecify.annotations.NullMarked;
