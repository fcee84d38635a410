/** Sentences and sheets that lie over the window. */
@NullMarked
package kllab.app.notice;

import org.jspecify.annotations.NullMarked;
