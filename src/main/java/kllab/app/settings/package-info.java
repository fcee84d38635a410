/**
 * What the application remembers from one start to the next, and where it keeps that. Knows {@code text}; no JavaFX.
 */
@NullMarked
package kllab.app.settings;

import org.jspecify.annotations.NullMarked;
