/**
 * The observation of a latent number, of which a posterior is to be fitted, and its part of a link. Knows {@code
 * link}, {@code math}, {@code math.fit.posterior}, {@code parameter}, {@code text}.
 */
@NullMarked
package kllab.lab.fit.model.posterior;

import org.jspecify.annotations.NullMarked;
