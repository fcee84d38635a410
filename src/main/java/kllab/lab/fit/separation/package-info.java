/**
 * The minima of the reverse divergence while two equal components are moved apart. Knows {@code lab},
 * {@code lab.fit.model}, {@code math.fit}, {@code parameter}, {@code plot}, {@code plot.pane}, {@code text},
 * {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab.fit.separation;

import org.jspecify.annotations.NullMarked;
