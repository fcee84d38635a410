/**
 * Layouts of a screen: rows of a lab, the sidebar, the drawer, and panes that scroll where they must. Knows {@code
 * ui}, {@code ui.card}, {@code ui.control}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui.layout;

import org.jspecify.annotations.NullMarked;
