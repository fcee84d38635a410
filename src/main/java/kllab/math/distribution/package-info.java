/** Distributions as small immutable values. Pure mathematics: JDK only. */
@NullMarked
package kllab.math.distribution;

import org.jspecify.annotations.NullMarked;
