/** Questions about a state of a lab, and the guesses that answer them. */
@NullMarked
package kllab.lab.question;

import org.jspecify.annotations.NullMarked;
