/**
 * Values made large, and tables of bars. Knows {@code math.divergence}, {@code parameter}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.layout}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui.value;

import org.jspecify.annotations.NullMarked;
