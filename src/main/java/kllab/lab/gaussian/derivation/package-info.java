/** The derivation of the closed form, line by line, with the numbers of each line. */
@NullMarked
package kllab.lab.gaussian.derivation;

import org.jspecify.annotations.NullMarked;
