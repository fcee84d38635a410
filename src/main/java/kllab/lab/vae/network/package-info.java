/** The images, the networks that come with the program, and the training of others. Knows nothing yet. */
@NullMarked
package kllab.lab.vae.network;

import org.jspecify.annotations.NullMarked;
