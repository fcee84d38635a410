/**
 * The painting of plots: looks, places and the order of marks on a surface. Knows {@code math} and {@code plot}; no
 * toolkit, so that another kind of screen or file needs only a surface and the looks of its own.
 */
@NullMarked
package kllab.plot.paint;

import org.jspecify.annotations.NullMarked;
