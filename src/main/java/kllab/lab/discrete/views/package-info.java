/**
 * The views beside the bars: entropies as sums, code words with a stream of symbols, and the curve of two coins.
 */
@NullMarked
package kllab.lab.discrete.views;

import org.jspecify.annotations.NullMarked;
