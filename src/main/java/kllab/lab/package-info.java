/**
 * The frame of every lab: a history of states, panels that hide, questions, commands with keys, values that need no
 * window, and the text for papers. Knows {@code lab.axes}, {@code lab.paper}, {@code lab.question}, {@code link},
 * {@code math}, {@code math.divergence}, {@code parameter}, {@code plot}, {@code plot.pane}, {@code text}, {@code ui},
 * {@code ui.card}, {@code ui.control}, {@code ui.formula}, {@code ui.layout}, {@code ui.live} and JavaFX.
 */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
