/**
 * The look of the window: theme, language, size of type, and its place on the screens. Knows {@code app.settings},
 * {@code text} and JavaFX.
 */
@NullMarked
package kllab.app.look;

import org.jspecify.annotations.NullMarked;
