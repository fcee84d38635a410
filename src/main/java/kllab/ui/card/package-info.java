/**
 * Cards and panels: boxes with a head, and panels that can be put away or covered. Knows {@code math},
 * {@code parameter}, {@code text}, {@code ui}, {@code ui.control}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui.card;

import org.jspecify.annotations.NullMarked;
