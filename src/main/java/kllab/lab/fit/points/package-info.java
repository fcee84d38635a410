/**
 * The points of two classes that logistic regression learns from, as a plot to click and drag in. Knows JavaFX,
 * {@code lab}, {@code lab.fit.model}, {@code lab.fit.model.plane}, {@code math}, {@code math.distribution},
 * {@code math.fit.posterior}, {@code parameter}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui},
 * {@code ui.control}.
 */
@NullMarked
package kllab.lab.fit.points;

import org.jspecify.annotations.NullMarked;
