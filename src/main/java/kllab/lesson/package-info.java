/** Lessons as data: titles, steps, questions, links, and the faults of a file. Knows {@code link} and {@code text}. */
@NullMarked
package kllab.lesson;

import org.jspecify.annotations.NullMarked;
