/**
 * The player of lessons: what a learner did, and its screen beside a lab. Knows {@code lesson}, {@code link},
 * {@code ui}, {@code math}, {@code parameter} and {@code text}; knows no lab.
 */
@NullMarked
package kllab.lesson.player;

import org.jspecify.annotations.NullMarked;
