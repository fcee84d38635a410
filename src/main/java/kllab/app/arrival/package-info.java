/**
 * The states and lessons that a start brings to the window, and the way to a window that is there already. Knows
 * {@code app.labs}, {@code link} and {@code text}.
 */
@NullMarked
package kllab.app.arrival;

import org.jspecify.annotations.NullMarked;
