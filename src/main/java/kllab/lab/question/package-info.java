/**
 * Questions about a state of a lab, and the guesses that answer them. Knows {@code math}, {@code math.divergence},
 * {@code parameter} and {@code text}.
 */
@NullMarked
package kllab.lab.question;

import org.jspecify.annotations.NullMarked;
