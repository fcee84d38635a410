/**
 * The Gaussian lab put together: two normal distributions, the KL divergence between them, and the curve of it against
 * σ. Knows JavaFX, {@code lab}, {@code lab.axes}, {@code lab.gaussian.challenge}, {@code lab.gaussian.curve},
 * {@code lab.gaussian.densities}, {@code lab.gaussian.derivation}, {@code lab.gaussian.derivation.areas},
 * {@code lab.gaussian.estimates}, {@code lab.gaussian.landscape}, {@code lab.gaussian.model},
 * {@code lab.gaussian.readout}, {@code lab.paper}, {@code link}, {@code math.distribution}, {@code math.divergence},
 * {@code math.divergence.descent}, {@code math.divergence.estimate}, {@code parameter}, {@code plot},
 * {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.formula},
 * {@code ui.layout}, {@code ui.live}, {@code ui.menu}.
 */
@NullMarked
package kllab.lab.gaussian;

import org.jspecify.annotations.NullMarked;
