/** The variational autoencoder as it answers without a window. Knows nothing yet. */
@NullMarked
package kllab.lab.vae;

import org.jspecify.annotations.NullMarked;
