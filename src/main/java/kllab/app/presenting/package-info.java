/**
 * The window in front of an audience: presenter mode, the blank screen, and the display of keys and pointer. Knows
 * {@code app.keys}, {@code app.labs}, {@code app.look}, {@code lab}, {@code text}, {@code ui} and JavaFX.
 */
@NullMarked
package kllab.app.presenting;

import org.jspecify.annotations.NullMarked;
