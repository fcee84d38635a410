/**
 * The plot of the two densities over the integrand, with the handles that move them and the draws at their feet. Knows
 * {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.gaussian.model}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.divergence.estimate}, {@code parameter},
 * {@code plot}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout} and
 * JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.densities;

import org.jspecify.annotations.NullMarked;
