/** The keys of the window and of its labs, and the sheet that lists them. */
@NullMarked
package kllab.app.keys;

import org.jspecify.annotations.NullMarked;
