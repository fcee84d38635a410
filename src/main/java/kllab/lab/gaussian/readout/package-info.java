/**
 * The value of the Gaussian lab, its formula with the live numbers, and the bars of its terms. Knows {@code lab},
 * {@code lab.compare}, {@code lab.gaussian.model}, {@code math.distribution}, {@code math.divergence}, {@code
 * parameter}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.formula}, {@code ui.layout}, {@code ui.live},
 * {@code ui.value}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.readout;

import org.jspecify.annotations.NullMarked;
