/**
 * The lessons of the window: their sources, the menu that lists them, and their place beside the lab. Knows Ikonli,
 * JavaFX, {@code app.file}, {@code app.keys}, {@code app.labs}, {@code app.notice}, {@code app.settings},
 * {@code export}, {@code lab}, {@code lab.question}, {@code lesson}, {@code lesson.glossary}, {@code lesson.player},
 * {@code lesson.reader}, {@code link}, {@code parameter}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.formula}, {@code ui.formula.outline}, {@code ui.layout}, {@code ui.live},
 * {@code ui.menu}.
 */
@NullMarked
package kllab.app.classroom;

import org.jspecify.annotations.NullMarked;
