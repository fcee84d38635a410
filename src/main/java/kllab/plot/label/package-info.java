/**
 * The places of words on plots: beside their points and free of all else, or in the key above the plot. Knows
 * {@code math}, {@code plot} and {@code plot.paint}; no toolkit.
 */
@NullMarked
package kllab.plot.label;

import org.jspecify.annotations.NullMarked;
