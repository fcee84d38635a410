/** Links: states as text. They are read and written one parameter after the other. */
@NullMarked
package kllab.link;

import org.jspecify.annotations.NullMarked;
