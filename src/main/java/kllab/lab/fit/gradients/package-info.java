/**
 * Estimates of the gradient of the reverse divergence, and how they vary. Knows JavaFX, {@code lab},
 * {@code lab.fit.model}, {@code math}, {@code math.distribution}, {@code math.divergence}, {@code math.fit},
 * {@code math.fit.gradient}, {@code parameter}, {@code plot}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live}.
 */
@NullMarked
package kllab.lab.fit.gradients;

import org.jspecify.annotations.NullMarked;
