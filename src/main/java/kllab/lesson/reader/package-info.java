/**
 * The reader of lessons: Markdown files into lessons, with each fault by its line, and the lessons that are shipped.
 * Nothing that a lesson names is ever fetched or run.
 */
@NullMarked
package kllab.lesson.reader;

import org.jspecify.annotations.NullMarked;
