/** Values that follow others: once a frame, filtered, or computed on a worker. */
@NullMarked
package kllab.ui.live;

import org.jspecify.annotations.NullMarked;
