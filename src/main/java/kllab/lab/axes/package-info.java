/**
 * The axes of a lab's plots: how they follow what is shown while a person drags, and rest afterwards; and the ends that
 * a person typed. Knows {@code link}, {@code math}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui.live} and
 * JavaFX.
 */
@NullMarked
package kllab.lab.axes;

import org.jspecify.annotations.NullMarked;
