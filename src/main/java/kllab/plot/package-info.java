/** Plots as data: axes, ticks, scales, marks, and the numbers behind them. */
@NullMarked
package kllab.plot;

import org.jspecify.annotations.NullMarked;
