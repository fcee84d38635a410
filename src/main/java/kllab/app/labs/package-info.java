/**
 * The labs of the window: the list of all labs, the one that is shown, the menus that ask and show what it offers, and
 * the sheet of its axes. Knows Ikonli, JavaFX, {@code app.keys}, {@code lab}, {@code lab.axes}, {@code lab.discrete},
 * {@code lab.fit}, {@code lab.gaussian}, {@code lab.multivariate}, {@code lab.question}, {@code lab.vae},
 * {@code lesson.reader}, {@code link}, {@code math}, {@code parameter}, {@code text}, {@code ui}, {@code ui.card},
 * {@code ui.control}, {@code ui.layout}, {@code ui.menu}.
 */
@NullMarked
package kllab.app.labs;

import org.jspecify.annotations.NullMarked;
