/**
 * Files that are watched, files that are written in the background, and the reasons why one could not be written.
 */
@NullMarked
package kllab.app.file;

import org.jspecify.annotations.NullMarked;
