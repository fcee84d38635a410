/** Contours of a function on a grid, and the places of their labels. Knows {@code plot}. */
@NullMarked
package kllab.plot.contour;

import org.jspecify.annotations.NullMarked;
