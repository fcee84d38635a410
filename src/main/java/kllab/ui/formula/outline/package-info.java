/**
 * Formulas as values: their source in parts, the roles of these, and the outlines that they come to. Knows the AWT
 * geometry.
 */
@NullMarked
package kllab.ui.formula.outline;

import org.jspecify.annotations.NullMarked;
