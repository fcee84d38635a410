/**
 * The latent space as a plot to drag z in. Knows JavaFX.
 */
@NullMarked
package kllab.lab.vae.latent;

import org.jspecify.annotations.NullMarked;
