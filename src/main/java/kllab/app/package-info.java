/**
 * The application put together: its entry, the window, the session, and the keyboard of the window. Knows {@code
 * app.arrival}, {@code app.classroom}, {@code app.command}, {@code app.enlarge}, {@code app.export},
 * {@code app.export.sweep}, {@code
 * app.header}, {@code app.help}, {@code app.keys}, {@code app.labs}, {@code app.look}, {@code app.notice}, {@code
 * app.presenting}, {@code app.settings}, {@code app.speaker}, {@code lab}, {@code lesson.player},
 * {@code lesson.reader}, {@code link}, {@code plot.pane}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code
 * ui.layout}, {@code ui.live}, AtlantaFX, JavaFX and picocli.
 */
@NullMarked
package kllab.app;

import org.jspecify.annotations.NullMarked;
