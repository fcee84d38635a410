/**
 * The head of the window with its menus, the bar for links, and web links. Knows Ikonli, JavaFX, {@code app.classroom},
 * {@code app.export}, {@code app.export.sweep}, {@code app.keys}, {@code app.labs}, {@code app.look},
 * {@code app.notice}, {@code app.settings}, {@code export}, {@code lab}, {@code link}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.menu}.
 */
@NullMarked
package kllab.app.header;

import org.jspecify.annotations.NullMarked;
