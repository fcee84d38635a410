/**
 * Animated GIFs of a parameter sweep: one number of a link goes evenly from one value to another. Knows
 * {@code app.export}, {@code app.file}, {@code app.labs}, {@code app.look}, {@code app.notice}, {@code export},
 * {@code lab}, {@code link}, {@code math}, {@code parameter}, {@code plot.page}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.app.export.sweep;

import org.jspecify.annotations.NullMarked;
