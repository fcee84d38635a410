/**
 * The controls of a gradient descent, which labs share: the size of its steps, and the buttons that take them. Knows
 * JavaFX, {@code lab}, {@code math}, {@code math.distribution}, {@code math.divergence.descent}, {@code parameter},
 * {@code plot}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}.
 */
@NullMarked
package kllab.lab.descent;

import org.jspecify.annotations.NullMarked;
