/**
 * Help: what a word means, beside the word, and the sheet of all keys and words. Knows {@code app.keys}, {@code
 * app.notice}, {@code lesson.glossary}, {@code lesson.spoken}, {@code link}, {@code text}, {@code ui}, {@code
 * ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.app.help;

import org.jspecify.annotations.NullMarked;
