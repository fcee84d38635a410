/**
 * Images of a person’s own: a pad to draw a digit on, and pictures from files. Knows AWT, JavaFX, {@code
 * lab.vae.model}, {@code math.vae}, {@code plot}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control},
 * {@code ui.live}.
 */
@NullMarked
package kllab.lab.vae.drawing;

import org.jspecify.annotations.NullMarked;
