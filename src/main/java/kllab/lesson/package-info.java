/** Lessons as data: titles, steps, questions, links, and the faults of a file. */
@NullMarked
package kllab.lesson;

import org.jspecify.annotations.NullMarked;
