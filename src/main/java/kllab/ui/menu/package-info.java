/** Menus and their lines. Knows JavaFX. */
@NullMarked
package kllab.ui.menu;

import org.jspecify.annotations.NullMarked;
