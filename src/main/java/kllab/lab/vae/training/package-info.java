/**
 * The training as plots. Knows JavaFX.
 */
@NullMarked
package kllab.lab.vae.training;

import org.jspecify.annotations.NullMarked;
