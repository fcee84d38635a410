/**
 * The objective over the μ and σ of q, and its minima. Knows JavaFX, {@code lab}, {@code lab.axes},
 * {@code lab.compare}, {@code lab.descent}, {@code lab.fit.model}, {@code lab.fit.model.plane}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.divergence.descent}, {@code math.fit},
 * {@code math.fit.descent}, {@code math.fit.gradient}, {@code parameter}, {@code plot}, {@code plot.contour},
 * {@code plot.pane}, {@code text}, {@code ui}, {@code ui.control}, {@code ui.layout}, {@code ui.live}.
 */
@NullMarked
package kllab.lab.fit.landscape;

import org.jspecify.annotations.NullMarked;
