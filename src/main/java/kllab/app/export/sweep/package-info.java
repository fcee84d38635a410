/** Animated GIFs of a parameter sweep: one number of a link goes evenly from one value to another. */
@NullMarked
package kllab.app.export.sweep;

import org.jspecify.annotations.NullMarked;
