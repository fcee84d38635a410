/**
 * A fit in the plane as a person sets it, and its part of a link. Knows {@code lab.plane}, {@code link}, {@code math},
 * {@code math.distribution}, {@code math.fit.plane}, {@code math.fit.posterior}, {@code parameter}, {@code text}.
 */
@NullMarked
package kllab.lab.fit.model.plane;

import org.jspecify.annotations.NullMarked;
