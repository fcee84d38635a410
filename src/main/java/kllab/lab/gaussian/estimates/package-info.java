/**
 * Three ways to the value: the closed form, sums over bins, and draws; and two sliders that move both distributions and
 * leave KL where it is.
 */
@NullMarked
package kllab.lab.gaussian.estimates;

import org.jspecify.annotations.NullMarked;
