/**
 * The images, the networks that come with the program, and the training of others. Knows {@code lab}, {@code
 * lab.vae.model}, {@code link}, {@code math.vae}, {@code parameter}, {@code text}.
 */
@NullMarked
package kllab.lab.vae.network;

import org.jspecify.annotations.NullMarked;
