/**
 * Pages of files: their ink as data, the surface that records plots there, and the writers of SVG, PDF, PNG and GIF. A
 * page is made on the FX thread and may be written on any. Knows {@code plot}, {@code plot.paint}, AWT, JavaFX and
 * PDFBox.
 */
@NullMarked
package kllab.plot.page;

import org.jspecify.annotations.NullMarked;
