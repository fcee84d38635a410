/**
 * The part of a plane that a lab shows, and the ellipses of distributions in it. Knows {@code math},
 * {@code math.distribution}, {@code math.matrix}, {@code parameter}, {@code plot}.
 */
@NullMarked
package kllab.lab.plane;

import org.jspecify.annotations.NullMarked;
