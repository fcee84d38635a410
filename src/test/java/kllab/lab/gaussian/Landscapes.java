package kllab.lab.gaussian;

import kllab.plot.Contours;

/** Landscapes in cells of any number, for measuring. */
public final class Landscapes {
    private Landscapes() {
    }

    /** The contours of a state, all anew. */
    public static Contours of(GaussianState state, int columns, int rows) {
        return LandscapeContours.of(LandscapeContours.Source.of(state, LandscapeFrame.fit(state)), columns, rows)
                .contours();
    }
}
