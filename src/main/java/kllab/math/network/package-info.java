/**
 * Layers of a neural network over numbers of single or double precision, and the step that trains them. Knows no other
 * package.
 */
@NullMarked
package kllab.math.network;

import org.jspecify.annotations.NullMarked;
