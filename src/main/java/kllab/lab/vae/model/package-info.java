/**
 * A training run of a variational autoencoder, and its link. Knows {@code lab}, {@code link}, {@code math}, {@code
 * math.vae}, {@code parameter}, {@code text}.
 */
@NullMarked
package kllab.lab.vae.model;

import org.jspecify.annotations.NullMarked;
