/** Adaptive quadrature by the rules of Gauss and Kronrod. Knows {@code math}. */
@NullMarked
package kllab.math.quadrature;

import org.jspecify.annotations.NullMarked;
