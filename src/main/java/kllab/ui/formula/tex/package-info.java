/**
 * The setting of a formula by JLaTeXMath, drawn as outlines. Knows {@code ui.formula.outline}, JLaTeXMath and the AWT
 * geometry that it draws in.
 *
 * <p>
 * JLaTeXMath keeps static data, so one thread sets a formula at a time. This package and JLaTeXMath may be loaded a
 * second time, with static data and locks of their own; nothing in it may then reach what is not public elsewhere.
 */
@NullMarked
package kllab.ui.formula.tex;

import org.jspecify.annotations.NullMarked;
