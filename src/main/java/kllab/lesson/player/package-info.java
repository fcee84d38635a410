/**
 * The player of lessons: the progress of a learner, and the screen of a lesson beside a lab. Knows {@code lesson},
 * {@code lesson.spoken}, {@code lesson.vote}, {@code link}, {@code math}, {@code parameter}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.lesson.player;

import org.jspecify.annotations.NullMarked;
