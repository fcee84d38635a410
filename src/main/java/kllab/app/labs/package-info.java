/**
 * The labs of the window: the list of all labs, the one that is shown, and the menus that ask and show what it offers.
 */
@NullMarked
package kllab.app.labs;

import org.jspecify.annotations.NullMarked;
