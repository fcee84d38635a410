/**
 * The keys of the window and of its labs, and the sheet that lists them. Knows {@code lab}, {@code parameter},
 * {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card}, {@code ui.control}, {@code ui.layout} and JavaFX.
 */
@NullMarked
package kllab.app.keys;

import org.jspecify.annotations.NullMarked;
