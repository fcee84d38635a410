/** The picture of the plane: ellipses, marginals and the integrand, with the handles that move them. */
@NullMarked
package kllab.lab.multivariate.plane;

import org.jspecify.annotations.NullMarked;
