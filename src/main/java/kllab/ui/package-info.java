/**
 * The words, icons and hints of controls, and what assistive technology is told. Knows {@code text},
 * {@code ui.formula}, Ikonli and JavaFX.
 */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
