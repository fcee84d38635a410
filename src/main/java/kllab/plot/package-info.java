/**
 * Plots: scales, ticks, marks, the plot pane that paints them, and the handles that a person grabs. Knows JavaFX and
 * {@link kllab.math.Interval}; knows no KL. What describes a picture ({@code Plot}, {@code Panel}, {@code Axis},
 * {@code Mark}, {@code Scale}, {@code Tick}, {@code Sampler}) is free of JavaFX, so that a scene can be computed
 * without it.
 */
@NullMarked
package kllab.plot;

import org.jspecify.annotations.NullMarked;
