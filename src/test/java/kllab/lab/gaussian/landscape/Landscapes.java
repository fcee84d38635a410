package kllab.lab.gaussian.landscape;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.plot.contour.Contours;

/** Landscapes in cells of any number, for measuring. */
public final class Landscapes {
    private Landscapes() {
    }

    /** The contours of a state, all anew. */
    public static Contours of(GaussianState state, int columns, int rows) {
        return LandscapeContours.of(LandscapeContours.Source.of(state, LandscapeAxes.fit(state)), columns, rows)
                .contours();
    }
}
