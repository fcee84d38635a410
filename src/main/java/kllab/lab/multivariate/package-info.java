/**
 * The multivariate lab: two normal distributions of the plane, or of any dimension as numbers, and a diagonal one of up
 * to 64 dimensions against N(0, I). Knows {@code math}, {@code plot}, {@code ui}, {@code link}, {@code parameter} and
 * {@code text}; knows no other lab.
 */
@NullMarked
package kllab.lab.multivariate;

import org.jspecify.annotations.NullMarked;
