/**
 * The plot of the target and q over the integrand, with the handles that move them. Knows JavaFX, {@code lab},
 * {@code lab.axes}, {@code lab.compare}, {@code lab.fit.model}, {@code lab.fit.model.plane}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.fit}, {@code math.fit.posterior}, {@code parameter},
 * {@code plot}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout},
 * {@code ui.live}.
 */
@NullMarked
package kllab.lab.fit.densities;

import org.jspecify.annotations.NullMarked;
