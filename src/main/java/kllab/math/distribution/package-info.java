/** Distributions as small immutable values. */
@NullMarked
package kllab.math.distribution;

import org.jspecify.annotations.NullMarked;
