/** The latent space in the state of the multivariate lab, and how it is read from text and files. */
@NullMarked
package kllab.lab.multivariate.model.latent;

import org.jspecify.annotations.NullMarked;
