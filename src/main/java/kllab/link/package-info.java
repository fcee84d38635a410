/**
 * Reading and writing states as text: the link, and taking its parameters one by one. Knows {@code parameter} and
 * {@code text}; no lab and no JavaFX.
 */
@NullMarked
package kllab.link;

import org.jspecify.annotations.NullMarked;
