/**
 * Controls that set a number or choose among a few: sliders, fields, segments, and the question for a file. Knows
 * {@code math}, {@code parameter}, {@code text}, {@code ui}, {@code ui.formula}, AtlantaFX, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui.control;

import org.jspecify.annotations.NullMarked;
