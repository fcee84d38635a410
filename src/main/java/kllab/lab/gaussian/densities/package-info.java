/** The plot of the two densities over the integrand, with the handles that move them. */
@NullMarked
package kllab.lab.gaussian.densities;

import org.jspecify.annotations.NullMarked;
