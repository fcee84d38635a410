/**
 * What a screen is as a file: its plots, or all of it, as a page; the numbers behind them as a table; and files that
 * are written whole or not at all. Asks the scene graph, and knows no lab. Knows {@code plot} and its pages,
 * {@code text} and JavaFX.
 */
@NullMarked
package kllab.export;

import org.jspecify.annotations.NullMarked;
