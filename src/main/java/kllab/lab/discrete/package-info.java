/**
 * The discrete lab put together: two distributions over the same 2 to 20 outcomes, given by weights. Knows JavaFX,
 * {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.discrete.bars}, {@code lab.discrete.model},
 * {@code lab.discrete.views}, {@code lab.paper}, {@code link}, {@code math.distribution}, {@code math.divergence},
 * {@code parameter}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control},
 * {@code ui.formula}, {@code ui.layout}, {@code ui.live}, {@code ui.menu}, {@code ui.value}.
 */
@NullMarked
package kllab.lab.discrete;

import org.jspecify.annotations.NullMarked;
