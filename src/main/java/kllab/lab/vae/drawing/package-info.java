/**
 * Images of a person’s own: a pad to draw a digit on, and pictures from files. Knows JavaFX.
 */
@NullMarked
package kllab.lab.vae.drawing;

import org.jspecify.annotations.NullMarked;
