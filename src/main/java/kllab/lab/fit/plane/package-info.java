/**
 * The plot of a fit in the plane, with the handles that move its ellipses, and the best q of a family. Knows JavaFX,
 * {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.fit.model}, {@code lab.fit.model.plane},
 * {@code lab.plane}, {@code math}, {@code math.distribution}, {@code math.divergence}, {@code math.fit.plane},
 * {@code math.fit.posterior}, {@code parameter}, {@code plot}, {@code plot.contour}, {@code plot.pane}, {@code text},
 * {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.live}.
 */
@NullMarked
package kllab.lab.fit.plane;

import org.jspecify.annotations.NullMarked;
