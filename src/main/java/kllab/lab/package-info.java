/** What every lab is made of: a history of states. Knows JavaFX properties; knows no lab. */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
