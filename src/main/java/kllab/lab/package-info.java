/**
 * What every lab is made of, and what it is to the rest of the application: a history of states, panels that hide,
 * questions, commands with keys, values that need no window, and what papers take over. Knows JavaFX, {@code link},
 * {@code parameter}, {@code math}, {@code text}, {@code plot} and {@code ui}; each lab lives in a package below this
 * one and knows no other.
 */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
