/**
 * The state of a fit and its link, what is computed from it within a frame, and the commands that change it. Knows
 * JavaFX, {@code lab}, {@code lab.axes}, {@code lab.compare}, {@code lab.descent}, {@code lab.fit.model.plane},
 * {@code lab.fit.model.posterior}, {@code lab.plane}, {@code lab.question}, {@code link}, {@code math},
 * {@code math.distribution}, {@code math.divergence}, {@code math.divergence.descent}, {@code math.fit},
 * {@code math.fit.descent}, {@code math.fit.gradient}, {@code math.fit.plane}, {@code math.fit.posterior},
 * {@code parameter}, {@code plot}, {@code text}, {@code ui.control}.
 */
@NullMarked
package kllab.lab.fit.model;

import org.jspecify.annotations.NullMarked;
