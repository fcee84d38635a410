/**
 * Votes of an audience on a question of a lesson. Knows {@code text}, {@code ui}, {@code ui.control}, {@code ui.layout}
 * and JavaFX.
 */
@NullMarked
package kllab.lesson.vote;

import org.jspecify.annotations.NullMarked;
