/**
 * The picture of the plane: ellipses, marginals and the integrand, with the handles that move them. Knows JavaFX,
 * {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.multivariate.model}, {@code lab.plane}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.matrix}, {@code parameter}, {@code plot},
 * {@code plot.contour}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control},
 * {@code ui.layout}.
 */
@NullMarked
package kllab.lab.multivariate.plane;

import org.jspecify.annotations.NullMarked;
