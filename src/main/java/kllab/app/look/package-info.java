/** The look of the window: theme, language, size of type, and its place on the screens. */
@NullMarked
package kllab.app.look;

import org.jspecify.annotations.NullMarked;
