/** Divergences between distributions, in nats: closed forms, and the terms they are made of. */
@NullMarked
package kllab.math.divergence;

import org.jspecify.annotations.NullMarked;
