/** The application put together: its entry, the window, the session, and the keyboard of the window. */
@NullMarked
package kllab.app;

import org.jspecify.annotations.NullMarked;
