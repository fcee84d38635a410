/**
 * The first lab: two normal distributions, the KL divergence between them, and the curve of it against σ. Knows
 * {@code math}, {@code plot}, {@code ui}, {@code link}, {@code parameter} and {@code text}; no other lab and nothing of
 * the application. {@code *State} and {@code *Scene} know no JavaFX.
 */
@NullMarked
package kllab.lab.gaussian;

import org.jspecify.annotations.NullMarked;
