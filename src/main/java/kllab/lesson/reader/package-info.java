/**
 * The reader of lessons: it turns Markdown files into lessons and tells each fault with its line. The lessons that come
 * with the program are here too. Nothing that a lesson names is ever fetched or run. Knows {@code lesson},
 * {@code link}, {@code math}, {@code parameter}, {@code text} and commonmark-java.
 */
@NullMarked
package kllab.lesson.reader;

import org.jspecify.annotations.NullMarked;
