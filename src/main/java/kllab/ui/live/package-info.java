/**
 * Values that follow others, once a frame or filtered, and slow work, whose results are published once a frame. Knows
 * JavaFX and {@code text}.
 */
@NullMarked
package kllab.ui.live;

import org.jspecify.annotations.NullMarked;
