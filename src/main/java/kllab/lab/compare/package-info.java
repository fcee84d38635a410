/**
 * What was shown before and stands beside the present: where a gesture began, and what a person pinned. Knows
 * {@code ui.value}.
 */
@NullMarked
package kllab.lab.compare;

import org.jspecify.annotations.NullMarked;
