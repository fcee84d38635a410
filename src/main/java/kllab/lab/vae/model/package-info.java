/** A training run of a variational autoencoder and its link. Knows nothing yet. */
@NullMarked
package kllab.lab.vae.model;

import org.jspecify.annotations.NullMarked;
