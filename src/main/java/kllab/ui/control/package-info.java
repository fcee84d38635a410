/** Controls that set a number or choose among a few: sliders, fields, segments, and the question for a file. */
@NullMarked
package kllab.ui.control;

import org.jspecify.annotations.NullMarked;
