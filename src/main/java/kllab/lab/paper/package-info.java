/** States as text for papers: a LaTeX document, and a Python script that draws the figure. */
@NullMarked
package kllab.lab.paper;

import org.jspecify.annotations.NullMarked;
