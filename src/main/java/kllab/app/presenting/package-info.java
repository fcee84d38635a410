/** The window in front of an audience: presenter mode, the blank screen, and the display of keys and pointer. */
@NullMarked
package kllab.app.presenting;

import org.jspecify.annotations.NullMarked;
