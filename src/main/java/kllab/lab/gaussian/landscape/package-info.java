/** The landscape of KL over (μ, σ), and gradient descent in it. */
@NullMarked
package kllab.lab.gaussian.landscape;

import org.jspecify.annotations.NullMarked;
