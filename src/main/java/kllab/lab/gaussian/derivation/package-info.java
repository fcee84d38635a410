/**
 * The derivation of the closed form, line by line, with the numbers of each line. Knows {@code lab},
 * {@code lab.gaussian.model}, {@code math}, {@code math.distribution}, {@code math.divergence},
 * {@code math.quadrature}, {@code parameter}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control},
 * {@code ui.formula}, {@code ui.layout}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.derivation;

import org.jspecify.annotations.NullMarked;
