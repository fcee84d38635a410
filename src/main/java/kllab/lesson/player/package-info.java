/** The player of lessons: the progress of a learner, and the screen of a lesson beside a lab. */
@NullMarked
package kllab.lesson.player;

import org.jspecify.annotations.NullMarked;
