/** Plots on the screen: the pane that paints them, its handles, its keys, and the crosshair. */
@NullMarked
package kllab.plot.pane;

import org.jspecify.annotations.NullMarked;
