/** The player of lessons: what a learner did, and its screen beside a lab. */
@NullMarked
package kllab.lesson.player;

import org.jspecify.annotations.NullMarked;
