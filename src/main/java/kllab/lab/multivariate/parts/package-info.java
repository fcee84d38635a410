/** The four parts of the divergence as bars, its value, its formula, and the price of independence. */
@NullMarked
package kllab.lab.multivariate.parts;

import org.jspecify.annotations.NullMarked;
