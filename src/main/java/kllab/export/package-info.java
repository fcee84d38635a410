/**
 * A screen as a file: its plots, or all of it, as a page; the numbers behind the plots as a table; and files that are
 * written whole or not at all. Knows {@code parameter}, {@code plot}, {@code plot.page}, {@code plot.paint},
 * {@code plot.pane}, {@code text} and JavaFX.
 */
@NullMarked
package kllab.export;

import org.jspecify.annotations.NullMarked;
