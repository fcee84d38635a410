/**
 * The bars of the two distributions with their handles, and the row of fields of each outcome. Knows {@code lab},
 * {@code lab.axes}, {@code lab.compare}, {@code lab.discrete.model}, {@code math}, {@code math.distribution},
 * {@code math.divergence}, {@code parameter}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.layout}, {@code ui.live}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.lab.discrete.bars;

import org.jspecify.annotations.NullMarked;
