/**
 * The screen of the challenges: hints, moves, time, and the words for them. Knows {@code lab},
 * {@code lab.gaussian.model}, {@code math}, {@code math.distribution}, {@code math.divergence}, {@code parameter},
 * {@code plot}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout}, {@code ui.live} and
 * JavaFX.
 */
@NullMarked
package kllab.lab.gaussian.challenge;

import org.jspecify.annotations.NullMarked;
