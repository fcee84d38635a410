package kllab.plot.pane;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import kllab.plot.paint.Colour;

/** The colours of plots as JavaFX has them. */
public final class FxColour {
    private FxColour() {
    }

    /** Returns a colour of JavaFX as plots have it. */
    public static Colour of(Color colour) {
        return new Colour(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity());
    }

    /**
     * Returns a paint of JavaFX as plots have it.
     *
     * @throws IllegalArgumentException if it is a gradient or a pattern, of which plots have none
     */
    static Colour of(Paint paint) {
        if (paint instanceof Color colour) {
            return of(colour);
        }
        throw new IllegalArgumentException("a mark has plain colours only, not " + paint);
    }

    /** Returns a colour of plots as JavaFX has it. */
    static Color toFx(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
