/**
 * The landscape of KL over (μ, σ), and gradient descent in it. Knows JavaFX, {@code lab}, {@code lab.axes},
 * {@code lab.compare}, {@code lab.descent}, {@code lab.gaussian.model}, {@code math}, {@code math.distribution},
 * {@code math.divergence}, {@code math.divergence.descent}, {@code parameter}, {@code plot}, {@code plot.contour},
 * {@code plot.pane}, {@code text}, {@code ui}, {@code ui.control}, {@code ui.layout}.
 */
@NullMarked
package kllab.lab.gaussian.landscape;

import org.jspecify.annotations.NullMarked;
