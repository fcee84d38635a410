package kllab.ui.control;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;
import javafx.scene.layout.Background;

/** A skin of a slider with a track that is never too short to set a number finely, unless a style allows it. */
final class LongTrackSkin extends ProgressSliderSkin {
    /** The least length of a track, in pixels: a hand moves a mouse by some pixels, whatever the size of the type. */
    private static final double LEAST_TRACK = 160;

    LongTrackSkin(Slider slider) {
        super(slider);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        // The track goes on around the middle of a thumb that is at its end.
        return left + Math.ceil(thumb.prefWidth(-1)) + LEAST_TRACK - 2 * radius() + right;
    }

    private double radius() {
        Background background = track.getBackground();
        return background == null || background.isEmpty()
                ? 0
                : background.getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }
}
