/** Numbers that a person sets: their ranges, their steps, and their form as text. */
@NullMarked
package kllab.parameter;

import org.jspecify.annotations.NullMarked;
