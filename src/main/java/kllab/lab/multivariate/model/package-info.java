/**
 * The state of the multivariate lab, its link, its scene, its axes, the geometry of its ellipses, and the commands that
 * change it. Knows JavaFX, {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.multivariate.model.latent},
 * {@code lab.plane}, {@code lab.question}, {@code link}, {@code math}, {@code math.distribution},
 * {@code math.divergence}, {@code math.matrix}, {@code parameter}, {@code plot}, {@code text}, {@code ui.control}.
 */
@NullMarked
package kllab.lab.multivariate.model;

import org.jspecify.annotations.NullMarked;
