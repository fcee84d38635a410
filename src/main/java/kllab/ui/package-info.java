/**
 * What several labs share of a screen: parameter controls, cards, drawers, panels that hide, live texts, and what
 * assistive technology is told. Knows JavaFX, {@code math}, {@code parameter} and {@code text}; knows no lab.
 */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
