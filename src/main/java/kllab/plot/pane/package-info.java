/**
 * Plots on the screen: the pane that paints them, its handles, its keys, and the crosshair. Knows {@code math},
 * {@code plot}, {@code plot.label}, {@code plot.paint}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.plot.pane;

import org.jspecify.annotations.NullMarked;
