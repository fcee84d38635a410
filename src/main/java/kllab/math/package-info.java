/** Pure mathematics: what its sub-packages share. JDK only. */
@NullMarked
package kllab.math;

import org.jspecify.annotations.NullMarked;
