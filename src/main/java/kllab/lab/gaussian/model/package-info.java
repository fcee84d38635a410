/**
 * The state of the Gaussian lab, its link, its scene, its axes, and the commands that change it. Knows {@code lab},
 * {@code lab.axes}, {@code lab.compare}, {@code lab.descent}, {@code lab.question}, {@code link}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.divergence.descent},
 * {@code math.divergence.estimate}, {@code parameter}, {@code plot}, {@code text}, {@code ui.control} and JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.model;

import org.jspecify.annotations.NullMarked;
