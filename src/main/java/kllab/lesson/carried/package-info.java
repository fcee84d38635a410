/**
 * Lessons as lists of texts, which a web page carries and reads again. Knows {@code lesson}, {@code link} and
 * {@code text}.
 */
@NullMarked
package kllab.lesson.carried;

import org.jspecify.annotations.NullMarked;
