/** The lessons of the window: their sources, the menu that lists them, and their place beside the lab. */
@NullMarked
package kllab.app.classroom;

import org.jspecify.annotations.NullMarked;
