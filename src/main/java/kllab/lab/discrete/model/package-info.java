/** The state of the discrete lab, its link, its scene, its axes, and the commands that change it. */
@NullMarked
package kllab.lab.discrete.model;

import org.jspecify.annotations.NullMarked;
