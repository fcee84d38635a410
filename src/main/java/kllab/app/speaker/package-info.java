/**
 * The window of the speaker, on another screen than the audience sees. Knows {@code app.look}, {@code lesson.player},
 * {@code text}, {@code ui}, {@code ui.card} and JavaFX.
 */
@NullMarked
package kllab.app.speaker;

import org.jspecify.annotations.NullMarked;
