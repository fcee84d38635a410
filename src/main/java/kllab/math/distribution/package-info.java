/** Distributions as small immutable values. Knows {@code math} and {@code math.matrix}. */
@NullMarked
package kllab.math.distribution;

import org.jspecify.annotations.NullMarked;
