/**
 * Pure mathematics that its sub-packages share: intervals, rounding, and sums in double-double arithmetic. Knows no
 * other package.
 */
@NullMarked
package kllab.math;

import org.jspecify.annotations.NullMarked;
