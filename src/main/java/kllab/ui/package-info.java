/**
 * Controls that several labs share: parameter control, cards, live texts. Knows JavaFX, {@code parameter} and
 * {@code text}; knows no lab.
 */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
