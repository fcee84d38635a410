/** The head of the window with its menus, and the bar for links. */
@NullMarked
package kllab.app.header;

import org.jspecify.annotations.NullMarked;
