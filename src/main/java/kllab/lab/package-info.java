/**
 * What every lab is to the rest of the application. Knows {@code link} and {@code text}; each lab lives in a package
 * below this one and knows no other.
 */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
