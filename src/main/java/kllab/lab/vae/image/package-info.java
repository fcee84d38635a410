/**
 * One image on its way through the network, and images from the prior. Knows JavaFX.
 */
@NullMarked
package kllab.lab.vae.image;

import org.jspecify.annotations.NullMarked;
