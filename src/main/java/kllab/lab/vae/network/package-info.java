/**
 * The images, the networks that come with the program, and the training of others. Knows JavaFX, {@code lab}, {@code
 * lab.vae.model}, {@code link}, {@code math.distribution}, {@code math.vae}, {@code parameter}, {@code plot}, {@code
 * plot.contour}, {@code text}, {@code ui.live}.
 */
@NullMarked
package kllab.lab.vae.network;

import org.jspecify.annotations.NullMarked;
