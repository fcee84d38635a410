/**
 * The frame of every lab: a history of states, panels that hide, questions, commands with keys, values that need no
 * window, and the text for papers.
 */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
