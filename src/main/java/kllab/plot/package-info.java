/**
 * Plots: scales, ticks, marks, the plot pane that paints them, the handles that a person grabs, how a person moves the
 * view and reads values, and the numbers behind the marks. Knows JavaFX and {@link kllab.math.Interval}; knows no KL.
 * What describes a picture ({@code Plot}, {@code Panel}, {@code Axis}, {@code Mark}, {@code Series}, {@code Scale},
 * {@code Tick}, {@code Sampler}) is free of JavaFX, so that a scene can be computed without it.
 */
@NullMarked
package kllab.plot;

import org.jspecify.annotations.NullMarked;
