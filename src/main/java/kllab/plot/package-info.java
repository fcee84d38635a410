/** Plots as data: axes, ticks, scales, marks, and the numbers behind them. Knows {@code math}. */
@NullMarked
package kllab.plot;

import org.jspecify.annotations.NullMarked;
