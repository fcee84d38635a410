/** Values made large, and tables of bars. */
@NullMarked
package kllab.ui.value;

import org.jspecify.annotations.NullMarked;
