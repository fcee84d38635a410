/**
 * The Gaussian lab put together: two normal distributions, the KL divergence between them, and the curve of it against
 * σ.
 */
@NullMarked
package kllab.lab.gaussian;

import org.jspecify.annotations.NullMarked;
