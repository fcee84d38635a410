/**
 * The prose and the formulas of lessons for people who hear them. Knows {@code lesson} and {@code text}.
 */
@NullMarked
package kllab.lesson.spoken;

import org.jspecify.annotations.NullMarked;
