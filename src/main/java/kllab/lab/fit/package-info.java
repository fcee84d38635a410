/**
 * The fit lab put together: a target p, a simple q, and a divergence to make small. Knows Ikonli, JavaFX, {@code lab},
 * {@code lab.axes}, {@code lab.compare}, {@code lab.fit.bound}, {@code lab.fit.densities}, {@code lab.fit.gradients},
 * {@code lab.fit.landscape}, {@code lab.fit.model}, {@code lab.fit.model.plane}, {@code lab.fit.model.posterior},
 * {@code lab.fit.plane}, {@code lab.fit.points}, {@code lab.fit.separation}, {@code lab.paper}, {@code lab.plane},
 * {@code link}, {@code math.distribution}, {@code math.divergence}, {@code math.fit}, {@code math.fit.plane},
 * {@code math.fit.posterior}, {@code parameter}, {@code plot}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live}, {@code ui.value}.
 */
@NullMarked
package kllab.lab.fit;

import org.jspecify.annotations.NullMarked;
