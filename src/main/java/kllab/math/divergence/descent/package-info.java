/** Gradient descent on the divergence of two normal distributions, in several coordinates. */
@NullMarked
package kllab.math.divergence.descent;

import org.jspecify.annotations.NullMarked;
