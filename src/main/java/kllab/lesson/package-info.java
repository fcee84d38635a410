/**
 * Lessons as data: Markdown files read into titles, steps, questions and links, with the faults of a file by line, and
 * the lessons that are shipped. Knows {@code link}, {@code parameter}, {@code math}, {@code text} and commonmark-java;
 * no lab and no JavaFX. Nothing that a lesson names is ever fetched or run.
 */
@NullMarked
package kllab.lesson;

import org.jspecify.annotations.NullMarked;
