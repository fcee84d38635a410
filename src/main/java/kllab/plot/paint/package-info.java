/** The painting of plots on any surface: the looks of marks, their words, and the place of all of it in pixels. */
@NullMarked
package kllab.plot.paint;

import org.jspecify.annotations.NullMarked;
