/** Small dense matrices, factored and diagonalised. */
@NullMarked
package kllab.math.matrix;

import org.jspecify.annotations.NullMarked;
