/**
 * The evidence of a posterior, its lower bound, and the gap between them. Knows JavaFX, {@code lab},
 * {@code lab.fit.landscape}, {@code lab.fit.model}, {@code lab.fit.model.plane}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.fit.descent}, {@code math.fit.posterior},
 * {@code parameter}, {@code plot}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.formula}.
 */
@NullMarked
package kllab.lab.fit.bound;

import org.jspecify.annotations.NullMarked;
