/**
 * Files of what a lab shows: from the window, and without a display. Knows {@code app.file}, {@code app.labs},
 * {@code app.look}, {@code app.notice}, {@code app.settings}, {@code export}, {@code lab}, {@code lab.paper},
 * {@code lesson}, {@code lesson.carried}, {@code link}, {@code plot.page}, {@code plot.pane}, {@code text}, {@code ui},
 * {@code ui.control}, {@code ui.formula}, {@code ui.live}, AWT, AtlantaFX and JavaFX.
 */
@NullMarked
package kllab.app.export;

import org.jspecify.annotations.NullMarked;
