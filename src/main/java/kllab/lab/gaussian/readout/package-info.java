/** The value of the Gaussian lab, its formula with the live numbers, and the bars of its terms. */
@NullMarked
package kllab.lab.gaussian.readout;

import org.jspecify.annotations.NullMarked;
