/** The table of the latent space, and the bars of its dimensions. */
@NullMarked
package kllab.lab.multivariate.latent;

import org.jspecify.annotations.NullMarked;
