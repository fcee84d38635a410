/**
 * The plot of KL(p ‖ N(0, 1)) against σ, with its parts. Knows {@code lab}, {@code lab.axes}, {@code lab.compare},
 * {@code lab.gaussian.model}, {@code math}, {@code math.distribution}, {@code math.divergence}, {@code parameter},
 * {@code plot}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.control} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.curve;

import org.jspecify.annotations.NullMarked;
