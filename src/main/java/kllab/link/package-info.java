/**
 * Links: states as text. They are read and written one parameter after the other. Knows {@code math}, {@code parameter}
 * and {@code text}.
 */
@NullMarked
package kllab.link;

import org.jspecify.annotations.NullMarked;
