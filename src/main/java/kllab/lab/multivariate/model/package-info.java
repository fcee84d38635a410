/**
 * The state of the multivariate lab, its link, its scene, its axes, the geometry of its ellipses, and the commands that
 * change it.
 */
@NullMarked
package kllab.lab.multivariate.model;

import org.jspecify.annotations.NullMarked;
