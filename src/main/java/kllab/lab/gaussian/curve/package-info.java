/** The plot of KL(p ‖ N(0, 1)) against σ, with its parts. */
@NullMarked
package kllab.lab.gaussian.curve;

import org.jspecify.annotations.NullMarked;
