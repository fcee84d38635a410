/**
 * The areas of one line of the derivation as a plot, below the densities. Knows {@code lab}, {@code lab.axes},
 * {@code lab.compare}, {@code lab.gaussian.densities}, {@code lab.gaussian.derivation}, {@code lab.gaussian.model},
 * {@code math}, {@code math.distribution}, {@code math.divergence}, {@code parameter}, {@code plot}, {@code plot.pane},
 * {@code text}, {@code ui}, {@code ui.card}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.derivation.areas;

import org.jspecify.annotations.NullMarked;
