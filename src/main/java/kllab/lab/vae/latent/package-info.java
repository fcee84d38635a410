/**
 * The latent space as a plot to drag z in. Knows JavaFX, {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code
 * lab.plane}, {@code lab.vae.image}, {@code lab.vae.model}, {@code math}, {@code math.distribution}, {@code
 * math.divergence}, {@code math.vae}, {@code parameter}, {@code plot}, {@code plot.contour}, {@code plot.pane}, {@code
 * text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout}.
 */
@NullMarked
package kllab.lab.vae.latent;

import org.jspecify.annotations.NullMarked;
