/** The screen of the challenges: hints, moves, time, and the words for them. */
@NullMarked
package kllab.lab.gaussian.challenge;

import org.jspecify.annotations.NullMarked;
