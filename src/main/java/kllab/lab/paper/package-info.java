/**
 * States as text for papers: a LaTeX document, and a Python script that draws the figure. Knows {@code link},
 * {@code math}, {@code math.divergence} and {@code parameter}.
 */
@NullMarked
package kllab.lab.paper;

import org.jspecify.annotations.NullMarked;
