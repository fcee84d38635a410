/**
 * Files that are watched, files that are written in the background, and the reasons why one could not be written. Knows
 * {@code text}.
 */
@NullMarked
package kllab.app.file;

import org.jspecify.annotations.NullMarked;
