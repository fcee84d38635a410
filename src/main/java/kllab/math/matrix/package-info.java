/** The little linear algebra that a covariance needs: factors and spectra of small dense matrices. JDK only. */
@NullMarked
package kllab.math.matrix;

import org.jspecify.annotations.NullMarked;
