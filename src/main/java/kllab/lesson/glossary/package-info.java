/**
 * The glossary: words, each with a sentence, a formula and a state of a lab. Knows {@code lesson},
 * {@code lesson.reader}, {@code link} and {@code text}.
 */
@NullMarked
package kllab.lesson.glossary;

import org.jspecify.annotations.NullMarked;
