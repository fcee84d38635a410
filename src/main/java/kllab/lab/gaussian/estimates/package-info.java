/**
 * Three ways to the value: the closed form, sums over bins, and draws; the evidence that draws bring; and two sliders
 * that move both distributions and leave KL where it is. Knows {@code lab}, {@code lab.axes},
 * {@code lab.gaussian.derivation}, {@code lab.gaussian.model}, {@code lab.gaussian.readout}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.divergence.estimate}, {@code math.quadrature},
 * {@code parameter}, {@code plot}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout},
 * {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.estimates;

import org.jspecify.annotations.NullMarked;
