/**
 * The minima of the reverse divergence while two equal components are moved apart. Knows JavaFX, {@code lab},
 * {@code lab.fit.model}, {@code math.divergence}, {@code math.fit}, {@code parameter}, {@code plot}, {@code text},
 * {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.live}.
 */
@NullMarked
package kllab.lab.fit.separation;

import org.jspecify.annotations.NullMarked;
