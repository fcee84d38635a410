/** Small dense matrices, factored and diagonalised. Knows {@code math}. */
@NullMarked
package kllab.math.matrix;

import org.jspecify.annotations.NullMarked;
