/**
 * The four parts of the divergence as bars, its value, its formula, and the price of independence. Knows {@code lab},
 * {@code lab.compare}, {@code lab.multivariate.model}, {@code math.distribution}, {@code math.divergence},
 * {@code parameter}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.formula},
 * {@code ui.layout}, {@code ui.live}, {@code ui.value} and JavaFX.
 */
@NullMarked
package kllab.lab.multivariate.parts;

import org.jspecify.annotations.NullMarked;
