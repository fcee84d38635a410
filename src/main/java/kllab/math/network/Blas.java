package kllab.math.network;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The products of matrices, by the library that computes them in Java. */
final class Blas {
    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");
    static final BLAS JAVA = quiet();

    private Blas() {
    }

    /** The library looks for implementations that are not there, native code among them, and warns of each. */
    private static BLAS quiet() {
        LOG.setLevel(Level.OFF);
        return JavaBLAS.getInstance();
    }
}
