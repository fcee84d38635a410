/**
 * Numbers that a person sets: their ranges, their steps, and their form as text. Knows {@code math},
 * {@code math.distribution} and {@code text}.
 */
@NullMarked
package kllab.parameter;

import org.jspecify.annotations.NullMarked;
