/**
 * The areas of one line of the derivation as a plot. Knows {@code lab}, {@code lab.gaussian.densities},
 * {@code lab.gaussian.derivation}, {@code lab.gaussian.model}, {@code math}, {@code math.distribution},
 * {@code math.divergence}, {@code parameter}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui},
 * {@code ui.card} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.derivation.areas;

import org.jspecify.annotations.NullMarked;
