/**
 * Cards and panels: boxes with a head, and panels that can be put away or covered. Knows Ikonli, JavaFX, {@code math},
 * {@code parameter}, {@code text}, {@code ui}, {@code ui.control}, {@code ui.menu}.
 */
@NullMarked
package kllab.ui.card;

import org.jspecify.annotations.NullMarked;
