/**
 * Pages of files: what is on them as data ({@code Page}, {@code Ink}, {@code PagePath}), the surface that records plots
 * there, and the writers of SVG, PDF and PNG. A page is made on the FX thread and may be written on any. Knows
 * {@code plot}, JavaFX's colours and shapes, PDFBox, and Java's own images.
 */
@NullMarked
package kllab.plot.page;

import org.jspecify.annotations.NullMarked;
