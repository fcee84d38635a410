/**
 * What a screen is as a file: its plots, or all of it, as a page; its curves as a table; and files that are written
 * whole or not at all. Asks the scene graph, and knows no lab. Knows {@code plot}, {@code text} and JavaFX.
 */
@NullMarked
package kllab.export;

import org.jspecify.annotations.NullMarked;
