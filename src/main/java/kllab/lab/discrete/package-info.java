/**
 * The discrete lab: two distributions over the same 2 to 20 outcomes, given by weights, with the terms of their
 * divergence, what it means for codes, and for two outcomes the curve of it. Knows {@code math}, {@code plot},
 * {@code ui}, {@code link}, {@code parameter} and {@code text}; knows no other lab.
 */
@NullMarked
package kllab.lab.discrete;

import org.jspecify.annotations.NullMarked;
