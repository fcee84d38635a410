/**
 * The multivariate lab put together: two normal distributions of the plane or of any dimension, and a diagonal one of
 * up to 64 dimensions against N(0, I).
 */
@NullMarked
package kllab.lab.multivariate;

import org.jspecify.annotations.NullMarked;
