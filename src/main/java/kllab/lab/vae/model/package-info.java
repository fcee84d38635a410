/**
 * A training run of a variational autoencoder, and its link. Knows JavaFX, {@code lab}, {@code lab.axes}, {@code
 * lab.compare}, {@code lab.plane}, {@code link}, {@code math}, {@code math.distribution}, {@code math.divergence},
 * {@code math.divergence.estimate}, {@code math.vae}, {@code parameter}, {@code plot}, {@code plot.contour}, {@code
 * text}, {@code ui.control}.
 */
@NullMarked
package kllab.lab.vae.model;

import org.jspecify.annotations.NullMarked;
