/** The state of the Gaussian lab, its link, its scene, its axes, and the commands that change it. */
@NullMarked
package kllab.lab.gaussian.model;

import org.jspecify.annotations.NullMarked;
