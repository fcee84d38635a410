/**
 * The views beside the bars: entropies as sums, code words, a stream of symbols, and the curve of two coins. Knows
 * {@code lab}, {@code lab.discrete.bars}, {@code lab.discrete.model}, {@code math}, {@code math.distribution},
 * {@code math.divergence}, {@code math.divergence.estimate}, {@code parameter}, {@code plot}, {@code plot.pane},
 * {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout} and JavaFX.
 */
@NullMarked
package kllab.lab.discrete.views;

import org.jspecify.annotations.NullMarked;
