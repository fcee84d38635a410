/** Files of what a lab shows: from the window, and without a display. */
@NullMarked
package kllab.app.export;

import org.jspecify.annotations.NullMarked;
