/**
 * One image on its way through the network, and images from the prior. Knows JavaFX, {@code lab}, {@code
 * lab.vae.drawing}, {@code lab.vae.model}, {@code lab.vae.network}, {@code link}, {@code math}, {@code
 * math.distribution}, {@code math.divergence}, {@code math.vae}, {@code parameter}, {@code plot}, {@code plot.pane},
 * {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout}.
 */
@NullMarked
package kllab.lab.vae.image;

import org.jspecify.annotations.NullMarked;
