/**
 * The settings that the application remembers from one start to the next, and the folder that keeps them. Knows
 * {@code text}.
 */
@NullMarked
package kllab.app.settings;

import org.jspecify.annotations.NullMarked;
