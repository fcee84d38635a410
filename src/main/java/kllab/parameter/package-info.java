/**
 * What a number that a person sets may be: its ranges, its steps, and how it is read from and written as text. Knows
 * {@code math} and {@code text}; no JavaFX.
 */
@NullMarked
package kllab.parameter;

import org.jspecify.annotations.NullMarked;
