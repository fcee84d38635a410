/**
 * Sentences and sheets that lie over the window. Knows {@code text}, {@code ui}, {@code ui.control}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.app.notice;

import org.jspecify.annotations.NullMarked;
