/**
 * The words, icons and hints of controls, and the texts for assistive technology. Knows {@code text}, {@code
 * ui.formula}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
