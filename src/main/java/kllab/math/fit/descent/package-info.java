/**
 * Descents of a normal q down an objective, by plain, natural and Adam steps, in several coordinates. Knows
 * {@code math.distribution}, {@code math.divergence.descent}, {@code math.fit} and {@code math.fit.gradient}.
 */
@NullMarked
package kllab.math.fit.descent;

import org.jspecify.annotations.NullMarked;
