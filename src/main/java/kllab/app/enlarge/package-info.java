/**
 * The screens of the labs in the window, and the plot that has all the room of one. Knows {@code app.labs},
 * {@code export}, {@code lab}, {@code plot.pane}, {@code ui} and JavaFX.
 */
@NullMarked
package kllab.app.enlarge;

import org.jspecify.annotations.NullMarked;
