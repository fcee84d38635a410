/**
 * The latent space in the state of the multivariate lab, and how it is read from text and files. Knows {@code link},
 * {@code math}, {@code math.distribution}, {@code parameter}, {@code text}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab.multivariate.model.latent;

import org.jspecify.annotations.NullMarked;
