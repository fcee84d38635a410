/** Adaptive quadrature by the rules of Gauss and Kronrod. */
@NullMarked
package kllab.math.quadrature;

import org.jspecify.annotations.NullMarked;
