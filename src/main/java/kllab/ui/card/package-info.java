/** Cards and panels: boxes with a head, and panels that can be put away or covered. */
@NullMarked
package kllab.ui.card;

import org.jspecify.annotations.NullMarked;
